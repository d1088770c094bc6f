import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import { firstPipelineWord, nameOf } from '#design/smells/terms';
import { the } from '#design/words/nouns';

export default smell({
  id: 'feature_store_first',
  says: 'A feature store has to stand before or with the first version.',
  because: 'It solves sharing and serving of features, which nobody has before the first model is in use.',
  source: 'D9, ZENML.md section 11',
  cost: 'A platform is installed, filled and guarded before one prediction exists.',
  instead: 'Features as versioned artifacts of a step, until there is a proven need.',
  shows: [
    {
      text: 'Before we start with any model we need a feature store.',
      heard: {
        components: [{ kind: 'feature_store', quote: 'feature store' }],
        signals: [{ signal: 'feature_store_first', quote: 'Before we start with any model we need a feature store' }],
      },
    },
  ],
  clean: [
    {
      text: 'Maybe a feature store one day, when the third model needs the same columns.',
      heard: { components: [{ kind: 'feature_store', quote: 'a feature store one day', status: 'later' }] },
    },
    {
      text: 'The features come from the Feast that the platform team runs for years.',
      heard: {
        components: [{ kind: 'feature_store', quote: 'the Feast that the platform team runs', status: 'exists' }],
      },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'feature_store_first', 'feature_store');
    if (!signal) return null;
    const named = nameOf(context, 'feature_store') ?? '';
    // "embeddings into a feature store" says what is put there
    const store = named === '' || /\s(?:into|in|for|of|with)\s/u.test(named) ? 'the feature store' : the(named);
    const features = nameOf(context, 'feature_engineering');
    return {
      text: `A feature store is to stand first: ${said(signal.evidence)}.`,
      cost: `Before one prediction exists, ${store} has to be installed, filled, secured and kept in step with ${features ? `“${features}”` : 'the features'}, and ${firstPipelineWord(context)} waits for all of it. ZenML can read from a store that stands; it brings none.`,
      instead: `Let the step that makes ${features ? `“${features}”` : 'the features'} hand them on as a versioned artifact; training and scoring then read the same columns. Bring ${store} in when a second model or a live service needs these features at the same moment.`,
      evidence: signal.evidence,
    };
  },
});
