import { kind } from '#vocabulary/kind';

export default kind({
  id: 'retraining',
  is: 'starts training again automatically, on drift, on new data or on a decline',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [],
});
