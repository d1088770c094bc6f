import { aboutComponent, factsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';
import { type Bucket, BUCKETS, buckets } from '#vocabulary/buckets';

const isBucket = (text: string): text is Bucket => (buckets as readonly string[]).includes(text);

/** The person confirms the classification and may move any part of it (D4.6); the last word counts. */
export default exception({
  id: 'moved_by_the_person',
  says: 'What the person moved to another bucket stays where they put it.',
  because: 'The classification is a proposal; whoever lives with the result decides.',
  source: 'D4.6',
  shows: [
    {
      text: 'Every night we score all contracts. No, leave the scoring out of the first version.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'score all contracts' }],
        facts: [
          { attribute: 'bucket', value: 'deferred', component: 'score all contracts', quote: 'leave the scoring out' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every night we score all contracts.',
      heard: { components: [{ kind: 'batch_inference', quote: 'score all contracts' }] },
    },
  ],
  judge: (component, reading) => {
    const named = (text: string): boolean =>
      text === component.name || (text === component.id && !reading.components.some(({ name }) => name === text));
    const moves = reading.decisions.flatMap(({ decision }) =>
      decision.about === 'bucket' && named(decision.component) ? [decision] : [],
    );
    const moved = moves.at(-1)?.bucket;
    if (moved !== undefined && isBucket(moved)) {
      return { bucket: moved, text: `It was moved here by decision: ${BUCKETS[moved]}.` };
    }
    if (component.status === 'refused') return null;
    const wish = factsOf(reading, 'bucket', aboutComponent(component)).find(
      (fact) => fact.status === 'confirmed' || !ASKED_OF_EVERYTHING.has(component.kind),
    );
    return wish
      ? { bucket: wish.value, text: `It was asked for: ${BUCKETS[wish.value]}.`, evidence: wish.evidence }
      : null;
  },
});

/** Kinds that people ask to have as a pipeline although they gain nothing from it; a mere wish does not move them. */
const ASKED_OF_EVERYTHING: ReadonlySet<string> = new Set([
  'alerting',
  'application',
  'cicd',
  'dashboard',
  'migration',
  'plain_etl',
  'streaming',
  'retraining',
  'feature_store',
  'hyperparameter_tuning',
  'ab_testing',
]);
