import { type KindId, kindIds } from '#vocabulary/kinds';

/** The kinds in the order in which data flows through them; the canonical order of components. */
export const DATA_FLOW_ORDER = [
  'ingestion',
  'streaming',
  'migration',
  'plain_etl',
  'validation',
  'labeling',
  'preprocessing',
  'feature_engineering',
  'feature_store',
  'exploration',
  'hyperparameter_tuning',
  'training',
  'evaluation',
  'promotion',
  'model_export',
  'index_building',
  'batch_inference',
  'realtime_inference',
  'data_export',
  'reporting',
  'dashboard',
  'drift_detection',
  'alerting',
  'retraining',
  'ab_testing',
  'application',
  'cicd',
] as const satisfies readonly KindId[];

const PLACES: ReadonlyMap<KindId, number> = new Map(DATA_FLOW_ORDER.map((kind, at) => [kind, at]));

/** Where a kind stands in the order of data flow. */
export const dataFlowPlace = (kind: KindId): number => PLACES.get(kind) ?? kindIds.length;
