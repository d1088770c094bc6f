import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'predictions_arrive_somewhere',
  says: 'A scoring pipeline ends by handing its predictions to whoever uses them.',
  because: 'A prediction that stays in the artifact store helps nobody.',
  source: 'D4.2, D5.5',
  shows: [
    {
      text: 'Score everybody every night.',
      heard: { components: [{ kind: 'batch_inference', quote: 'Score everybody' }] },
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
    role === 'inference' && !slots.some(({ id }) => id === 'deliver' || id === 'report')
      ? {
          slots: addAfter(slots, ['score', 'guard'], 'deliver', 'predictions_arrive_somewhere'),
          text: 'A step that hands the predictions over was added; where to is still to be said.',
        }
      : null,
});
