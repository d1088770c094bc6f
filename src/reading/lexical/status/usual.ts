import type { KindId } from '#vocabulary/kinds';

/** Kinds that, where they exist, are nearly always left where they are (D4.3). */
const STAY: ReadonlySet<KindId> = new Set([
  'alerting',
  'application',
  'cicd',
  'dashboard',
  'streaming',
  'plain_etl',
  'realtime_inference',
  'ab_testing',
]);

export const usuallyStays = (kind: KindId): boolean => STAY.has(kind);

/**
 * Kinds that make up pipelines: they are left where they are only where that is said in plain words of the part itself.
 * Of 5,265 such parts in the annotated briefs 68 are there already.
 */
const CORE: ReadonlySet<KindId> = new Set([
  'ingestion',
  'validation',
  'preprocessing',
  'feature_engineering',
  'training',
  'evaluation',
  'promotion',
  'batch_inference',
  'data_export',
  'reporting',
  'index_building',
  'model_export',
  'retraining',
  'hyperparameter_tuning',
  'drift_detection',
]);

export const isCore = (kind: KindId): boolean => CORE.has(kind);

/** Kinds that filter and pass on data: "dropped", "rejected" and "skip" are their trade. */
const ROWS: ReadonlySet<KindId> = new Set([
  'ingestion',
  'validation',
  'preprocessing',
  'feature_engineering',
  'labeling',
  'data_export',
  'evaluation',
  'promotion',
  'batch_inference',
  'training',
  'reporting',
]);

export const handlesRows = (kind: KindId): boolean => ROWS.has(kind);

/** Kinds that people describe by what must not be: "no tier gets worse", "no version without my signature". */
const CONDITION: ReadonlySet<KindId> = new Set(['promotion', 'evaluation', 'validation', 'preprocessing']);

export const isCondition = (kind: KindId): boolean => CONDITION.has(kind);

/** Kinds that make up a pipeline: plain mentions of teams and tools beside them do not mean that they are there already. */
const NEW: ReadonlySet<KindId> = new Set([
  'preprocessing',
  'feature_engineering',
  'training',
  'evaluation',
  'promotion',
  'batch_inference',
  'data_export',
  'validation',
  'retraining',
  'feature_store',
  'hyperparameter_tuning',
  'drift_detection',
  'model_export',
  'reporting',
  'migration',
  'index_building',
]);

export const builtNew = (kind: KindId): boolean => NEW.has(kind);
