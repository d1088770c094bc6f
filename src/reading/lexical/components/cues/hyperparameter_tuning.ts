import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'hyperparameter_tuning',
  says: [
    turns(
      0.9,
      'hyperparameter|hyperparameters|hyper-parameter|hyper-parameters|hyperparam|hparams',
      'optuna|hyperopt|automl',
      'grid|random|bayesian|parameter|architecture search',
      '{tune} ~3 parameter|parameters|settings|depth|learning',
      'sweep|sweeps ~3 over|of|parameters',
      'try ~4 architectures|settings|combinations|learning',
      'sweep|sweeps',
    ),
    turns(0.75, 'parameter sweep|sweeps|tuning'),
    turns(0.6, 'hyper parameter|parameters'),
    turns(0.3, 'tune|tuning ~3 model|it|them|forest|network'),
  ],
  shows: ['An Optuna sweep over depth and learning rate.', 'Hyperparameter search on the GPU.'],
  clean: ['Tune in next week.', 'The search for staff goes on.'],
});
