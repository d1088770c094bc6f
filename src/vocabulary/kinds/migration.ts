import { kind } from '#vocabulary/kind';

export default kind({
  id: 'migration',
  is: 'a one-off move or backfill of data',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
