import { category, saidInFacts, saidOfKinds } from '#design/coverage/coverage-rule';
import type { KindId } from '#vocabulary/kinds';

const DELIVERING: ReadonlySet<KindId> = new Set([
  'batch_inference',
  'realtime_inference',
  'data_export',
  'model_export',
  'reporting',
]);

/** A page or product that is there already need not have to do with the predictions. */
const AROUND: ReadonlySet<KindId> = new Set(['application', 'dashboard']);

export default category({
  id: 'deployment_targets',
  says: 'It is known how predictions reach whoever uses them.',
  because: 'A list in the morning and an answer to a request are different pipelines.',
  source: 'D3.2',
  shows: [
    {
      text: 'The list goes into Salesforce.',
      heard: { components: [{ kind: 'data_export', quote: 'The list goes into Salesforce' }] },
    },
    {
      text: 'the app asks for a score',
      heard: { components: [{ kind: 'realtime_inference', quote: 'the app asks for a score' }] },
    },
  ],
  clean: [
    {
      text: 'Retrain the classifier when there are new labels.',
      heard: { components: [{ kind: 'training', quote: 'Retrain the classifier' }] },
    },
    {
      text: 'There is a Tableau page about sales, and maybe one day an API.',
      heard: {
        components: [
          { kind: 'dashboard', quote: 'a Tableau page about sales', status: 'exists', stays: true },
          { kind: 'realtime_inference', quote: 'one day an API', status: 'later' },
        ],
      },
    },
  ],
  judge: (reading) => [
    ...saidOfKinds(reading, DELIVERING, ({ status }) => status !== 'later'),
    ...saidOfKinds(reading, AROUND, ({ status }) => status === 'wanted'),
    ...saidInFacts(reading, new Set(['usage', 'latency_ms'])),
  ],
});
