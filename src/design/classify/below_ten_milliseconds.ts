import { latencyOf } from '#design/latency';
import { exception } from '#design/classify/classify-rule';

/** Below this budget not even a pipeline without stored artifacts can answer (D4.3; ZENML.md section 6). */
const EXTREME_MS = 10;

export default exception({
  id: 'below_ten_milliseconds',
  says: 'A budget below about ten milliseconds needs a dedicated serving framework.',
  because: 'A deployed pipeline records a run for each request, which alone takes longer than that.',
  source: 'D4.3, ZENML.md section 6',
  cost: 'Every answer would come too late for whoever waits for it, whatever the model does.',
  instead:
    'Serve with Triton, TorchServe or in the process itself, and feed it from the training pipeline; benchmark first.',
  shows: [
    {
      text: 'The bidder needs the score within 4 ms.',
      heard: {
        components: [{ kind: 'realtime_inference', quote: 'needs the score' }],
        facts: [{ attribute: 'latency_ms', value: 4, component: 'needs the score', quote: 'within 4 ms' }],
      },
    },
  ],
  clean: [
    {
      text: 'The shop needs the score within 80 ms.',
      heard: {
        components: [{ kind: 'realtime_inference', quote: 'needs the score' }],
        facts: [{ attribute: 'latency_ms', value: 80, component: 'needs the score', quote: 'within 80 ms' }],
      },
    },
  ],
  judge: (component, reading) => {
    if (component.kind !== 'realtime_inference' || component.status === 'later') return null;
    const budget = latencyOf(component, reading);
    if (!budget || budget.value >= EXTREME_MS) return null;
    return {
      bucket: 'not_a_pipeline',
      text: `${budget.value} ms leave no room for the run that a deployed pipeline records with each request.`,
      evidence: budget.evidence,
    };
  },
});
