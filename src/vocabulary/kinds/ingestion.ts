import { kind } from '#vocabulary/kind';

export default kind({
  id: 'ingestion',
  is: 'reads raw data in batches from a source: database, API, files, bucket, scraped pages, or a queue drained in batches',
  usual: 'pipeline',
  instead: 'the loader that runs already; the pipeline starts from what it leaves behind',
  step: { verb: 'load', produces: 'raw data', artifact: 'table' },
  examples: [
    'pull the invoices out of Oracle',
    "fetch last night's files from the vendor API",
    'read the sensor historian and the shift log',
    'collect the parquet files that arrived since yesterday',
  ],
});
