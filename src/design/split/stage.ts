import type { FactOf } from '#design/facts';
import type { Component } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** A part of the work that has to land in some pipeline. A feeding component may be needed by several roles: one stage for each. */
export interface Stage {
  /** The component's id, with the role it works for: "c3@training". */
  readonly id: string;
  readonly component: Component;
  readonly kind: KindId;
  /** The role that a pipeline gets by holding this stage; null for what only supports. */
  readonly makes: Role | null;
  /** The role it works for; null where any pipeline may hold it. */
  readonly worksFor: Role | null;
  /** What was said about when it runs. */
  readonly clock: FactOf<'trigger'> | null;
  /** Another team builds or runs it. */
  readonly otherTeam: boolean;
  /** It does for this role, at its own time, what was said about another one. */
  readonly borrowed: boolean;
  /** How many roles need this component's result. */
  readonly neededBy: number;
  /** Gigabytes a run, where that was said. */
  readonly gigabytes: number | null;
}

/** A component together with what was said about when it runs. */
export interface Timed {
  readonly component: Component;
  readonly clock: FactOf<'trigger'> | null;
  /** The role that it gives to a pipeline, by its kind or because it carries an implied purpose. */
  readonly makes: Role | null;
}

/** Kinds that give a pipeline its purpose (D5.5). */
export const MAKES: Partial<Record<KindId, Role>> = {
  training: 'training',
  batch_inference: 'inference',
  realtime_inference: 'deployed',
  index_building: 'index',
  drift_detection: 'monitoring',
  evaluation: 'evaluation',
};

/** Kinds that bring data into shape for whatever comes next. */
export const FEEDING: ReadonlySet<KindId> = new Set([
  'ingestion',
  'plain_etl',
  'validation',
  'preprocessing',
  'feature_engineering',
]);
