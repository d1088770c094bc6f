import type { Bucket } from '#vocabulary/buckets';

/** One of the 27 kinds of component (D4), as a sheet of facts. */
export interface KindSheet<Id extends string = string> {
  readonly id: Id;
  /** What a component of this kind does, in one clause. */
  readonly is: string;
  /** The bucket it lands in when nothing that was said speaks against it. */
  readonly usual: Bucket;
  /** What to use instead where it does not belong in a pipeline (D4.3); null where it always may. */
  readonly instead: string | null;
  /** How it appears as a step of a pipeline; null where it never is one. */
  readonly step: StepSheet | null;
  /** Sentences in which a person describes such a component. */
  readonly examples: readonly string[];
}

/** What a step of this kind is called and hands on when the person's own words give no better name. */
export interface StepSheet {
  /** Imperative stem of the step's name: "train" gives train_churn_model. */
  readonly verb: string;
  /** What it hands on: the usual artifact, in prose ("trained model"). */
  readonly produces: string;
  /** The artifact's type as ZenML's users would say it: "table", "model", "metrics", "report". */
  readonly artifact: 'table' | 'model' | 'metrics' | 'report' | 'index' | 'decision' | 'file';
}

/** Declares a kind; the generic keeps the id's literal type. */
export const kind = <const Id extends string>(sheet: KindSheet<Id>): KindSheet<Id> => sheet;
