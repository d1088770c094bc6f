import { kind } from '#vocabulary/kind';

export default kind({
  id: 'batch_inference',
  is: 'scores a data set with a trained model on a cadence',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'score', produces: 'predictions for the whole batch', artifact: 'table' },
  examples: [
    'each night every contract gets a fresh risk score',
    'score the whole customer base on Mondays',
    "it works out tomorrow's quantities for all depots",
    'run the classifier over all letters of the day',
  ],
});
