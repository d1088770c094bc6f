import { category, saidInFacts } from '#design/coverage/coverage-rule';
import { standingSignal } from '#design/standing-signal';

export default category({
  id: 'team_context',
  says: 'It is known who builds and maintains it.',
  because: 'Two or three pipelines are what one person keeps alive.',
  source: 'D3.2',
  shows: [
    {
      text: 'It is two of us, both data scientists.',
      heard: { facts: [{ attribute: 'team_size', value: 2, quote: 'two of us' }] },
    },
    {
      text: 'Someone from BI would look after it.',
      heard: { facts: [{ attribute: 'owner', value: 'someone from BI', quote: 'Someone from BI' }] },
    },
    {
      text: 'Only Mirko, on Fridays.',
      heard: { signals: [{ signal: 'team_described', quote: 'Only Mirko, on Fridays' }] },
    },
  ],
  clean: [
    {
      text: 'The web shop belongs to the app team.',
      heard: {
        components: [{ kind: 'application', quote: 'The web shop', status: 'exists', stays: true }],
        facts: [{ attribute: 'owner', value: 'the app team', component: 'The web shop', quote: 'the app team' }],
      },
    },
  ],
  judge: (reading) => [
    ...(standingSignal(reading, 'team_described')?.evidence ?? []),
    ...saidInFacts(reading, new Set(['team_size', 'ml_engineers', 'data_engineers', 'data_scientists'])),
    ...saidInFacts(reading, new Set(['owner']), ({ subject }) => subject === 'workflow'),
  ],
});
