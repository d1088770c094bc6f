import { kind } from '#vocabulary/kind';

export default kind({
  id: 'feature_engineering',
  is: 'computes model features from prepared data (aggregates, encodings, embeddings used as features)',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
