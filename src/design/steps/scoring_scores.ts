import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'scoring_scores',
  says: 'A scoring pipeline has a step that scores, also where only the list that comes out of it was described.',
  because:
    'Between the data and the list somebody runs the model; without that step nothing reads the promoted version.',
  source: 'D5.5',
  shows: [
    {
      text: 'A weekly fit, and nightly scores into the campaign tool.',
      heard: {
        components: [
          { kind: 'training', quote: 'A weekly fit' },
          { kind: 'data_export', quote: 'nightly scores into the campaign tool' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'weekly' },
            quote: 'weekly',
            component: 'A weekly fit',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'nightly' },
            quote: 'nightly',
            component: 'nightly scores into the campaign tool',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Score everybody every night and write it to the CRM.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score everybody' },
          { kind: 'data_export', quote: 'write it to the CRM' },
        ],
      },
    },
  ],
  apply: (slots, { role }) =>
    role === 'inference' && !slots.some(({ id }) => id === 'score' || id === 'train')
      ? {
          slots: addAfter(slots, ['load', 'check', 'prepare', 'label', 'features'], 'score', 'scoring_scores'),
          text: 'A step that runs the model over the batch was added; what comes out of it was described.',
        }
      : null,
});
