import type { Bucket } from '#vocabulary/buckets';

/** The four buckets as a person would say them. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  pipeline: 'a pipeline',
  deployed_pipeline: 'a deployed pipeline (HTTP)',
  not_a_pipeline: 'not a pipeline',
  deferred: 'later',
};
