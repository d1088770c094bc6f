import { kind } from '#vocabulary/kind';

export default kind({
  id: 'validation',
  is: 'checks that data has the expected schema, ranges, freshness or volume',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
