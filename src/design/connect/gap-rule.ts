import type { Architecture } from '#architecture/architecture';
import type { DesignContext } from '#design/context';
import type { RuleHead } from '#rule/rule';
import type { Evidence } from '#reading/evidence';
import type { Severity } from '#rule/finding';

/** What is missing between those who make a model and those who use it. */
export interface Gap {
  readonly severity: Severity;
  readonly text: string;
  readonly cost: string;
  readonly instead: string;
  readonly evidence: readonly Evidence[];
}

/** Judges the flow of models through a finished architecture (D5.6). */
export interface GapRule<Id extends string = string> extends RuleHead<Id> {
  readonly judge: (architecture: Architecture, context: DesignContext) => Gap | null;
}

/** Declares a gap; the generic keeps the id's literal type. */
export const gap = <const Id extends string>(rule: GapRule<Id>): GapRule<Id> => rule;

/** The names of pipelines by id, as the document has them. */
export const pipelineNames = (architecture: Architecture, ids: readonly string[]): string =>
  ids.map((id) => architecture.pipelines.find((pipeline) => pipeline.id === id)?.name ?? id).join(' and ');
