import { kind } from '#vocabulary/kind';

export default kind({
  id: 'index_building',
  is: 'builds or refreshes a search or vector index (retrieval corpus)',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
