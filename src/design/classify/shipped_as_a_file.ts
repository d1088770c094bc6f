import { exception } from '#design/classify/classify-rule';
import { aboutComponent, factsOf } from '#design/facts';

/** Who names a budget for the answers speaks of a service, wherever it loads the model from. */
const SURELY_SAID = 0.8;

export default exception({
  id: 'shipped_as_a_file',
  says: 'A model that is handed over as a file answers where that file is loaded.',
  because: 'The program that loads it does the answering already; a second service would answer nobody.',
  source: 'D2.6, D4.3',
  instead: 'Hand over each promoted version as a file and let the program that loads it answer.',
  shows: [
    {
      text: 'Train it, quantise it and copy the file to the reading room; the workstation asks it for each image.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train it' },
          { kind: 'model_export', quote: 'quantise it and copy the file to the reading room' },
          { kind: 'realtime_inference', quote: 'the workstation asks it for each image', confidence: 0.8 },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'The shop asks for a size while the customer waits.',
      heard: {
        components: [
          { kind: 'realtime_inference', quote: 'asks for a size while the customer waits', confidence: 0.8 },
        ],
      },
    },
    {
      text: 'Train it, convert it and copy it to the server; the shop calls our endpoint and has 600 ms.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train it' },
          { kind: 'model_export', quote: 'convert it and copy it to the server' },
          { kind: 'realtime_inference', quote: 'the shop calls our endpoint', confidence: 0.8 },
        ],
        facts: [{ attribute: 'latency_ms', value: 600, component: 'the shop calls our endpoint', quote: 'has 600 ms' }],
      },
    },
  ],
  judge: (component, reading) => {
    if (component.kind !== 'realtime_inference' || component.status !== 'wanted' || component.confidence >= 1)
      return null;
    if (factsOf(reading, 'latency_ms', aboutComponent(component)).some(({ confidence }) => confidence >= SURELY_SAID))
      return null;
    const shipped = reading.components.find(({ kind, status }) => kind === 'model_export' && status === 'wanted');
    const trained = reading.components.some(({ kind, status }) => kind === 'training' && status !== 'refused');
    return shipped && trained
      ? {
          bucket: 'not_a_pipeline',
          text: `"${shipped.name}" hands the model over, so whatever loads it does the answering.`,
          evidence: shipped.evidence,
        }
      : null;
  },
});
