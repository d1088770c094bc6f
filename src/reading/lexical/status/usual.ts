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

/** Kinds that people mention mostly because they are there already or put off, in whatever words. */
const MENTIONED: ReadonlySet<KindId> = new Set(['labeling', 'application', 'ab_testing', 'hyperparameter_tuning']);

/**
 * How often a part is wanted when nothing else is said of it, and how often it is there when that is said: measured over
 * the annotated briefs and the labelled cases together. What a script of the person does today is mostly told as wanted.
 */
export const trustIn = (status: 'wanted' | 'exists', kind: KindId): number => {
  if (status === 'exists') return CORE.has(kind) ? 0.6 : 0.97;
  return MENTIONED.has(kind) ? 0.5 : CORE.has(kind) ? 0.9 : 0.66;
};

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
