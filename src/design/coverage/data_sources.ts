import { category, saidInFacts, saidOfKinds } from '#design/coverage/coverage-rule';

export default category({
  id: 'data_sources',
  says: 'It is known where the data comes from.',
  because: 'The first step of the first pipeline reads it.',
  source: 'D3.2',
  shows: [
    {
      text: 'The orders come out of SAP.',
      heard: { facts: [{ attribute: 'source', value: 'SAP', quote: 'SAP' }] },
    },
    {
      text: 'take the weekly export from the shop',
      heard: { components: [{ kind: 'ingestion', quote: 'take the weekly export' }] },
    },
  ],
  clean: [
    {
      text: 'We have a model that tells invoices from letters.',
      heard: {
        facts: [{ attribute: 'prototype', value: 'a model', quote: 'a model that tells invoices from letters' }],
      },
    },
  ],
  judge: (reading) => [
    ...saidOfKinds(reading, new Set(['ingestion', 'streaming'])),
    ...saidInFacts(reading, new Set(['source'])),
  ],
});
