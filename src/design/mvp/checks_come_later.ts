import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'checks_come_later',
  criterion: 'useful',
  says: 'A check on drift comes after the pipeline that it watches.',
  because: 'There is nothing to watch before something runs.',
  source: 'D6.3',
  shows: [
    {
      text: 'Train monthly. Every Sunday compare the week with the training data.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'drift_detection', quote: 'compare the week with the training data' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'Every Sunday' },
            component: 'compare the week with the training data',
            quote: 'Every Sunday',
          },
        ],
      },
    },
  ],
  clean: [{ text: 'Train monthly.', heard: { components: [{ kind: 'training', quote: 'Train' }] } }],
  score: ({ role }, { drafts }) =>
    role === 'monitoring' && drafts.length > 1
      ? { points: -3, text: 'It watches what does not run yet.', evidence: [] }
      : null,
});
