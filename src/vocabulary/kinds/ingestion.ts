import { kind } from '#vocabulary/kind';

export default kind({
  id: 'ingestion',
  is: 'reads raw data in batches from a source: database, API, files, bucket, scraped pages, or a queue drained in batches',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
