import type { Severity } from '#rule/finding';
import type { RuleHead } from '#rule/rule';
import type { Found } from '#document/lint/found';
import type { LintedDocument } from '#document/lint/linted';

/** A requirement that can be seen in a document, whoever wrote it. */
export interface LintRule<Id extends string = string> extends RuleHead<Id, LintExample> {
  readonly severity: Severity;
  /** Where the document breaks the rule. Sees any text at all and never throws. */
  readonly check: (document: LintedDocument) => readonly Found[];
}

/**
 * A piece of a document with the place where it stands; the rest is a document without findings. In `shows`, a marker
 * such as "{missing_trigger}" stands exactly where the finding begins.
 */
export interface LintExample {
  readonly in: ExamplePlace;
  readonly text: string;
}

export type ExamplePlace =
  | 'document'
  | 'title'
  | 'overview'
  | 'pipelines'
  | 'trigger'
  | 'steps'
  | 'data_sources'
  | 'data_flow'
  | 'not_pipelines'
  | 'deferred'
  | 'open_questions'
  | 'end';

/** Declares a rule of the linter; the generic keeps the id's literal type. */
export const lintRule = <const Id extends string>(rule: LintRule<Id>): LintRule<Id> => rule;
