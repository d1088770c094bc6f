import { kind } from '#vocabulary/kind';

export default kind({
  id: 'feature_store',
  is: 'a central store that serves features online and offline',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [],
});
