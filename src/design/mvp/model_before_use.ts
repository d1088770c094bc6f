import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'model_before_use',
  criterion: 'useful',
  says: 'Training comes before whatever uses its model.',
  because: 'Scoring and serving need a version in production, and that is what training delivers.',
  source: 'D6.3',
  shows: [
    {
      text: 'Train monthly, and score weekly.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
      },
    },
  ],
  clean: [{ text: 'Score weekly.', heard: { components: [{ kind: 'batch_inference', quote: 'Score' }] } }],
  score: ({ role }, { drafts }) =>
    role === 'training' && drafts.some((other) => other.role === 'inference' || other.role === 'deployed')
      ? { points: 3, text: 'Everything else here needs a version of its model in production.', evidence: [] }
      : null,
});
