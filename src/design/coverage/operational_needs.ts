import { category, saidInFacts, saidOfKinds } from '#design/coverage/coverage-rule';

export default category({
  id: 'operational_needs',
  says: 'It is known when things run, what watches them and what leads to a new model.',
  because: 'Triggers and failure domains decide into how many pipelines the work is cut.',
  source: 'D3.2',
  shows: [
    {
      text: 'Scores every night.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'Scores' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'every night' },
            component: 'Scores',
            quote: 'every night',
          },
        ],
      },
    },
    {
      text: 'Somebody has to be paged when it stops.',
      heard: { components: [{ kind: 'alerting', quote: 'Somebody has to be paged' }] },
    },
  ],
  clean: [
    {
      text: 'A colleague refits it by hand now and then.',
      heard: {
        components: [{ kind: 'training', quote: 'refits it', status: 'exists' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'manual', cadence: null, words: 'by hand now and then' },
            component: 'refits it',
            quote: 'by hand now and then',
          },
        ],
      },
    },
  ],
  judge: (reading) => {
    const today = new Set(
      reading.components
        .filter(({ status }) => status === 'exists' || status === 'refused')
        .map(({ id }) => `component:${id}`),
    );
    return [
      ...saidOfKinds(reading, new Set(['alerting', 'drift_detection', 'retraining', 'ab_testing', 'promotion'])),
      ...saidInFacts(
        reading,
        new Set(['trigger']),
        (fact) => fact.attribute !== 'trigger' || fact.value.kind !== 'manual' || !today.has(fact.subject),
      ),
      ...saidInFacts(reading, new Set(['deadline', 'goes_on_without', 'latency_ms'])),
    ];
  },
});
