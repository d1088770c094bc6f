import { kind } from '#vocabulary/kind';

export default kind({
  id: 'index_building',
  is: 'builds or refreshes a search or vector index (retrieval corpus)',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'build', produces: 'search index', artifact: 'index' },
  examples: [
    'chunk and embed the handbooks again when they change',
    'refresh the vector index every night',
    'rebuild the retrieval corpus',
    'embed the product texts into pgvector',
  ],
});
