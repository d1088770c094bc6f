import { exception } from '#design/classify/classify-rule';

export default exception({
  id: 'refused_stays_out',
  says: 'What the person does not want is in no bucket.',
  because: 'A refusal is a decision; to plan it anyway would be not to have listened.',
  source: 'D2.6',
  shows: [
    {
      text: 'No parameter search, please.',
      heard: { components: [{ kind: 'hyperparameter_tuning', quote: 'parameter search', status: 'refused' }] },
    },
  ],
  clean: [
    {
      text: 'A parameter search would be nice one day.',
      heard: { components: [{ kind: 'hyperparameter_tuning', quote: 'parameter search', status: 'later' }] },
    },
  ],
  judge: ({ status }) =>
    status === 'refused' ? { bucket: null, text: 'It is not wanted, so nothing is planned for it.' } : null,
});
