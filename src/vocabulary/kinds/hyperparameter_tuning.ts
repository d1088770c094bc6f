import { kind } from '#vocabulary/kind';

export default kind({
  id: 'hyperparameter_tuning',
  is: 'searches over hyperparameters or architectures',
  usual: 'deferred',
  instead: null,
  step: { verb: 'tune', produces: 'best parameters', artifact: 'metrics' },
  examples: [
    'an Optuna study with a few hundred trials',
    'search the parameters over the weekend',
    'sweep depth and learning rate',
    'try a few architectures against each other automatically',
  ],
});
