import type { RuleHead } from '#rule/rule';

/** A document and a project of one file, "pipelines.py". */
export interface DriftExample {
  readonly document: string;
  readonly python: string;
}

/** What one kind of difference means. The comparisons find it; its examples say where it shows and where they keep silent. */
export type DriftRule<Id extends string = string> = RuleHead<Id, DriftExample>;

/** Declares a rule of drift; the generic keeps the id's literal type. */
export const driftRule = <const Id extends `drift_${string}`>(rule: DriftRule<Id>): DriftRule<Id> => rule;
