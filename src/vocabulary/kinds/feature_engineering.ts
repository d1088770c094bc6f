import { kind } from '#vocabulary/kind';

export default kind({
  id: 'feature_engineering',
  is: 'computes model features from prepared data (aggregates, encodings, embeddings used as features)',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'build', produces: 'feature table', artifact: 'table' },
  examples: [
    'work out order frequency and basket size per customer',
    'lags, holidays and temperature per branch',
    'rolling means of the last thirty days',
    'turn the clicks into session features',
  ],
});
