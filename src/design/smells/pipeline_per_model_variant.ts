import { valueOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { counted, said } from '#design/say';
import { sourcesOf } from '#design/smells/terms';

export default smell({
  id: 'pipeline_per_model_variant',
  says: 'A pipeline of its own is planned for each model, algorithm or approach.',
  because: 'The copies share their steps, so that each change has to be made in all of them, and they drift apart.',
  source: 'D9',
  cost: 'Every change is made once for each variant, and the one that was forgotten shows only in its results.',
  instead: 'One training pipeline with the approach as a parameter, started once for each.',
  shows: [
    {
      text: 'We would build one pipeline for the gradient boosting, one for the neural net and one for the baseline.',
      heard: { signals: [{ signal: 'pipeline_for_each_model', quote: 'one pipeline for the gradient boosting' }] },
    },
    {
      text: 'Every algorithm gets a pipeline of its own, with the same loading and cleaning in front. There are six.',
      heard: {
        facts: [{ attribute: 'variants', value: 6, quote: 'There are six' }],
        signals: [{ signal: 'pipeline_for_each_model', quote: 'Every algorithm gets a pipeline of its own' }],
      },
    },
  ],
  clean: [
    {
      text: 'We compare three algorithms in the same run and keep the best.',
      heard: { components: [{ kind: 'evaluation', quote: 'compare three algorithms' }] },
    },
    {
      text: 'One pipeline trains the forecast, another one scores every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'trains the forecast' },
          { kind: 'batch_inference', quote: 'scores every night' },
        ],
      },
    },
  ],
  judge: ({ reading }) => {
    const signal = standingSignal(reading, 'pipeline_for_each_model');
    if (!signal) return null;
    const variants = valueOf(reading, 'variants') ?? signal.value;
    const [source] = sourcesOf(reading);
    const change = source ? `a column that changes in ${source}` : 'an input column that changes';
    return {
      text: `Each approach is to have a pipeline of its own: ${said(signal.evidence)}.`,
      cost: `They repeat the same steps, so ${change} has to be followed ${variants ? `in ${counted(variants, 'place')}` : 'in each of them'}; the copy that was forgotten is noticed by its results, weeks later, and a fair comparison is gone by then.`,
      instead: `Build one training pipeline that takes the approach as a parameter and start it once for each${variants ? ` of the ${variants}` : ''}; their versions then stand side by side under one model. Owners keep their settings files apart, not their pipelines.`,
      evidence: signal.evidence,
    };
  },
});
