import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'answers_are_kept',
  says: 'A deployed pipeline returns its answer in an agreed form and keeps it with the request.',
  because: 'Without the pair of request and answer nobody can later measure how good the answers were, or repeat one.',
  source: 'D4.4, ZENML.md section 6',
  shows: [
    {
      text: 'The app asks for a score.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'asks for a score' }] },
    },
  ],
  clean: [
    {
      text: 'Score everybody every night.',
      heard: { components: [{ kind: 'batch_inference', quote: 'Score everybody' }] },
    },
  ],
  apply: (slots, { role }) =>
    role === 'deployed' && !slots.some(({ id }) => id === 'deliver' || id === 'report')
      ? {
          slots: addAfter(slots, ['answer'], 'respond', 'answers_are_kept'),
          text: 'A step that returns the answer and keeps it with its request was added.',
        }
      : null,
});
