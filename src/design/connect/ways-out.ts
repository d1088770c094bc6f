import type { KindId } from '#vocabulary/kinds';

/** Kinds through which a version reaches its users outside the pipelines. */
export const WAYS_OUT: ReadonlySet<KindId> = new Set([
  'realtime_inference',
  'batch_inference',
  'model_export',
  'data_export',
  'application',
  'cicd',
]);
