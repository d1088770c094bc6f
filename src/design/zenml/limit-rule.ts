import type { Architecture, Pipeline } from '#architecture/architecture';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { Severity } from '#rule/finding';
import type { Example, RuleHead } from '#rule/rule';

/** What a limit of ZenML means for this plan. */
export interface Limited {
  readonly severity: Severity;
  readonly text: string;
  readonly cost: string;
  readonly instead: string;
  readonly evidence: readonly Evidence[];
}

export interface Plan {
  readonly architecture: Architecture;
  readonly reading: Reading;
}

/** What was said, with the pipelines that were planned from it. */
export interface PlanExample extends Example {
  readonly planned: readonly PlannedPipeline[];
}

export type PlannedPipeline = Pick<Pipeline, 'role' | 'trigger'> & {
  readonly phase?: number;
  readonly model?: 'produces' | 'consumes';
};

/** A limit of ZenML by version, edition or orchestrator, and what to do where a plan meets it. */
export interface LimitRule<Id extends string = string> extends RuleHead<Id, PlanExample> {
  readonly judge: (plan: Plan) => Limited | null;
}

/** Declares a limit; the generic keeps the id's literal type. */
export const limit = <const Id extends string>(rule: LimitRule<Id>): LimitRule<Id> => rule;
