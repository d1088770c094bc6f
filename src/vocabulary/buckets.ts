/** Where a component ends up (D4.1). */
export const BUCKETS = {
  pipeline:
    'runs as (part of) a ZenML pipeline: batch-oriented, repeatable, artifact-worthy, multi-step, worth debugging step by step',
  deployed_pipeline: 'answers requests over HTTP as a deployed ZenML pipeline',
  not_a_pipeline: 'belongs in another tool; an alternative is always named',
  deferred: 'could be a pipeline, but not in the first version',
} as const;

export type Bucket = keyof typeof BUCKETS;

export const buckets = Object.keys(BUCKETS) as Bucket[];
