import { kind } from '#vocabulary/kind';

export default kind({
  id: 'migration',
  is: 'a one-off move or backfill of data',
  usual: 'not_a_pipeline',
  instead: 'a script that is run once and then thrown away',
  step: null,
  examples: [
    'the records of the old system have to come over once',
    'move the archive into the new database',
    'a one-time backfill of six years',
    'load the paper records we had scanned, one time only',
  ],
});
