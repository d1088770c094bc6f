import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'training_is_evaluated',
  says: 'A training pipeline measures its model, also where nobody mentioned it.',
  because: 'Without a number nobody can say whether the new version is better than the one in use.',
  source: 'D5.5, D6.3',
  shows: [
    {
      text: 'Fit the model every month.',
      heard: { components: [{ kind: 'training', quote: 'Fit the model' }] },
    },
  ],
  clean: [
    {
      text: 'Fit the model and check it on last year.',
      heard: {
        components: [
          { kind: 'training', quote: 'Fit the model' },
          { kind: 'evaluation', quote: 'check it on last year' },
        ],
      },
    },
  ],
  apply: (slots, { role }) =>
    role === 'training' && !slots.some(({ id }) => id === 'evaluate')
      ? {
          slots: addAfter(slots, ['train'], 'evaluate', 'training_is_evaluated'),
          text: 'A step that measures the new version was added, because a promotion needs a number to stand on.',
        }
      : null,
});
