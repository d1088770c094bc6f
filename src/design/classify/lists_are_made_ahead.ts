import { exception } from '#design/classify/classify-rule';
import { latencyOf } from '#design/latency';

export default exception({
  id: 'lists_are_made_ahead',
  says: 'Where predictions are made ahead of time, talk of live answers without a budget is not an order for a service.',
  because: 'People mention the screen or the program that shows a list; it reads what is there and waits for nothing.',
  source: 'D4.4',
  instead: 'Let the program read the newest list; a service is added when somebody has to wait for an answer.',
  shows: [
    {
      text: 'Every night score all beetles. A phone app names them for visitors.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score all beetles' },
          { kind: 'realtime_inference', quote: 'A phone app names them for visitors', confidence: 0.8 },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every night score all customers. The till asks for a score and waits 200 ms.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score all customers' },
          { kind: 'realtime_inference', quote: 'The till asks for a score', confidence: 0.8 },
        ],
        facts: [{ attribute: 'latency_ms', value: 200, component: 'The till asks for a score', quote: '200 ms' }],
      },
    },
  ],
  judge: (component, reading) => {
    const { kind, status, confidence } = component;
    if (kind !== 'realtime_inference' || status !== 'wanted' || confidence >= 1 || latencyOf(component, reading))
      return null;
    const batch = reading.components.find((other) => other.kind === 'batch_inference' && other.status === 'wanted');
    return batch
      ? {
          bucket: 'not_a_pipeline',
          instead: `Whoever asks finds the newest "${batch.name}" where the pipeline writes it; a service is added when somebody has to wait for an answer.`,
          text: `"${batch.name}" is made ahead of time, and nobody named how long somebody may have to wait for an answer.`,
          evidence: batch.evidence,
        }
      : null;
  },
});
