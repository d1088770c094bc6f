import { kind } from '#vocabulary/kind';

export default kind({
  id: 'drift_detection',
  is: 'compares data or predictions with a reference in batches',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [],
});
