import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'index_building',
  says: [
    turns(
      0.75,
      'vector|search|retrieval|embedding|similarity|faiss index|store|database|db',
      '{index} ~5 {index}',
      'index|indexes|reindex|re-index ~5 document|documents|pages|corpus|articles|chunks|tickets',
      'milvus|pinecone|weaviate|qdrant|pgvector|faiss|chroma',
      'embed ~4 into|in|and',
    ),
    turns(0.6, 'rebuild|refresh|build|update ~3 index'),
  ],
  shows: ['Rebuild the vector index every night.', 'embed the chunks into pgvector'],
  clean: ['The stock index fell.'],
});
