import { kind } from '#vocabulary/kind';

export default kind({
  id: 'batch_inference',
  is: 'scores a data set with a trained model on a cadence',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
