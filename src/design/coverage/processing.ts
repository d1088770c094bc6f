import { category, saidOfKinds } from '#design/coverage/coverage-rule';

export default category({
  id: 'processing',
  says: 'It is known what is done to the data before a model sees it.',
  because: 'Cleaning and features are where most steps, and most failures, are.',
  source: 'D3.2',
  shows: [
    {
      text: 'Throw out the test customers and compute the tenure.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'Throw out the test customers' },
          { kind: 'feature_engineering', quote: 'compute the tenure' },
        ],
      },
    },
    {
      text: 'Every week, how far the new messages are from the old ones.',
      heard: { components: [{ kind: 'drift_detection', quote: 'how far the new messages are from the old ones' }] },
    },
  ],
  clean: [
    {
      text: 'A forest in a notebook, on an export from the members system.',
      heard: { components: [{ kind: 'training', quote: 'A forest in a notebook' }] },
    },
  ],
  judge: (reading) =>
    saidOfKinds(
      reading,
      new Set([
        'preprocessing',
        'feature_engineering',
        'validation',
        'labeling',
        'index_building',
        'drift_detection',
        'feature_store',
      ]),
      ({ kind, status }) => kind !== 'feature_store' || status === 'exists',
    ),
});
