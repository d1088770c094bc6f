import { kind } from '#vocabulary/kind';

export default kind({
  id: 'ab_testing',
  is: 'splits live traffic or runs shadow or canary comparisons',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [],
});
