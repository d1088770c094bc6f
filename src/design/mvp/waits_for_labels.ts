import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'waits_for_labels',
  criterion: 'achievable',
  says: 'A training whose labels still have to be collected is not the first pipeline.',
  because: 'It could not run before the labels are there, and nobody knows when that is.',
  source: 'D6.2',
  shows: [
    {
      text: 'The lent model scores every night. What the crew finds becomes the labels for our own training.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'scores every night' },
          { kind: 'labeling', quote: 'becomes the labels' },
          { kind: 'training', quote: 'our own training' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Train on the labels we have, score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train on the labels we have' },
          { kind: 'batch_inference', quote: 'score every night' },
        ],
      },
    },
  ],
  score: ({ role, stages }, { drafts, judged }) => {
    if (role !== 'training' || !drafts.some((draft) => draft.role === 'inference')) return null;
    const labels = stages.find(
      ({ kind, component, clock }) =>
        kind === 'labeling' && component.status === 'wanted' && (clock === null || clock.value.kind !== 'schedule'),
    );
    const scheduled = stages.some(({ makes, clock }) => makes === 'training' && clock?.value.kind === 'schedule');
    const alreadyThere = judged.some(({ component }) => component.kind === 'labeling' && component.status === 'exists');
    return labels && !scheduled && !alreadyThere
      ? {
          points: -4,
          text: `It learns from "${labels.component.name}", which has to build up first.`,
          evidence: labels.component.evidence,
        }
      : null;
  },
});
