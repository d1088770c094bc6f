import { kind } from '#vocabulary/kind';

export default kind({
  id: 'hyperparameter_tuning',
  is: 'searches over hyperparameters or architectures',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [],
});
