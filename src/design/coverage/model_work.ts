import { category, saidInFacts, saidOfKinds } from '#design/coverage/coverage-rule';

export default category({
  id: 'model_work',
  says: 'It is known what is trained, compared or judged.',
  because: 'Without a model there is nothing to version, and plain ETL has better tools.',
  source: 'D3.2',
  shows: [
    {
      text: 'We fit a gradient boosting and test it on last year.',
      heard: {
        components: [
          { kind: 'training', quote: 'fit a gradient boosting' },
          { kind: 'evaluation', quote: 'test it on last year' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'An intern looked at the orders in Excel.',
      heard: { components: [{ kind: 'exploration', quote: 'looked at the orders in Excel', status: 'exists' }] },
    },
    {
      text: 'A forecast would be nice some year; for now load the invoices.',
      heard: {
        components: [
          { kind: 'training', quote: 'A forecast would be nice some year', status: 'later' },
          { kind: 'plain_etl', quote: 'load the invoices' },
        ],
      },
    },
  ],
  judge: (reading) => [
    ...saidOfKinds(
      reading,
      new Set([
        'training',
        'evaluation',
        'hyperparameter_tuning',
        'promotion',
        'retraining',
        'model_export',
        'ab_testing',
      ]),
      ({ status }) => status !== 'later',
    ),
    ...saidInFacts(reading, new Set(['prototype', 'promotion', 'trains_in_each_run'])),
  ],
});
