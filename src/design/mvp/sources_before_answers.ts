import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'sources_before_answers',
  criterion: 'useful',
  says: 'The index comes before the service that answers from it.',
  because: 'Without a fresh index there is nothing to answer from.',
  source: 'D6.3',
  shows: [
    {
      text: 'Embed the handbooks every night, and a chatbot answers from them.',
      heard: {
        components: [
          { kind: 'index_building', quote: 'Embed the handbooks' },
          { kind: 'realtime_inference', quote: 'a chatbot answers' },
        ],
      },
    },
  ],
  clean: [
    { text: 'A chatbot answers.', heard: { components: [{ kind: 'realtime_inference', quote: 'A chatbot answers' }] } },
  ],
  score: ({ role }, { drafts }) =>
    role === 'index' && drafts.length > 1
      ? { points: 3, text: 'Answers can only be as good and as fresh as the index they come from.', evidence: [] }
      : null,
});
