import { aboutComponent, factsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';
import type { Component, Reading } from '#reading/reading';
import { type Bucket, buckets } from '#vocabulary/buckets';

const isBucket = (text: string): text is Bucket => (buckets as readonly string[]).includes(text);

/** What a person decided when they moved a part. */
const MOVED: Record<Bucket, string> = {
  pipeline: 'It was decided that it runs in a pipeline.',
  deployed_pipeline: 'It was decided that it answers requests over HTTP as a deployed pipeline.',
  not_a_pipeline: 'It was decided to keep it outside of the pipelines.',
  deferred: 'It was decided to leave it out of the first version.',
};

const ASKED_FOR: Record<Bucket, string> = {
  pipeline: 'It was asked for as part of a pipeline.',
  deployed_pipeline: 'It was asked for as something that answers requests over HTTP.',
  not_a_pipeline: 'It was asked to keep it outside of the pipelines.',
  deferred: 'It was asked to leave it for later.',
};

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
    const moves = reading.decisions.flatMap(({ decision }) =>
      decision.about === 'bucket' && isNamed(component, decision.component, reading) ? [decision] : [],
    );
    const moved = moves.at(-1)?.bucket;
    if (moved !== undefined && isBucket(moved)) {
      return { bucket: moved, text: MOVED[moved] };
    }
    if (component.status === 'refused') return null;
    const wish = factsOf(reading, 'bucket', aboutComponent(component)).find(
      (fact) => fact.status === 'confirmed' || !ASKED_OF_EVERYTHING.has(component.kind),
    );
    return wish ? { bucket: wish.value, text: ASKED_FOR[wish.value], evidence: wish.evidence } : null;
  },
});

/**
 * By its name, or by the name that it had before more was said of it: the words it was called by then stand among its
 * quotes. A name that another part has now is that part's.
 */
function isNamed(component: Component, text: string, { components }: Reading): boolean {
  if (text === component.name) return true;
  if (components.some(({ name }) => name === text)) return false;
  const words = text.toLowerCase();
  return text === component.id || component.evidence.some(({ quote }) => quote.toLowerCase().includes(words));
}

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
