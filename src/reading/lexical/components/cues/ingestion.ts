import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'ingestion',
  says: [
    turns(
      0.9,
      'pull|fetch|download|scrape|crawl|import|ingest|collect|gather|grab|harvest|retrieve ~4 {data} ~4 from|out|off',
    ),
    turns(
      0.75,
      'pull|fetch|download|scrape|crawl|import|ingest|collect|gather|grab|harvest|retrieve|extract ~5 {source}',
      '{get} ~6 from|off|out ~4 {source}',
      'read|load|take|get|copy|dump|export|query ~6 from|out|off ~4 {source}',
      '{data} ~4 from ~3 {source}',
      'pull|fetch|download|collect|gather|grab|harvest|ingest ~2 {data}',
    ),
    turns(
      0.6,
      '{data} ~2 come|comes|arrive|arrives|land|lands|lie|lies|sit|sits ~3 in|into|on|from|via|by ~4 {source}',
      '{source} ~3 drop|drops|put|puts|push|pushes|deliver|delivers ~4 {source}',
      'nightly|daily|weekly|hourly|monthly ~2 extract|export|dump|feed|pull|import|load',
      'data source',
      'input|inputs come|comes ~2 from',
    ),
    turns(0.45, 'read|load|query ~3 {source}'),
    turns(0.3, 'ingest|ingestion'),
  ],
  shows: [
    'We pull the orders from Postgres every night.',
    'Readings are collected from the SCADA historian.',
    'fetch the claim files off the SFTP',
    'The invoices come in a shared folder.',
  ],
  clean: ['The team reads a lot.', 'She takes the bus from the station.'],
});
