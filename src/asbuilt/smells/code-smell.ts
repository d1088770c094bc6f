import type { AsBuilt, BuiltPipeline, BuiltStep } from '#asbuilt/as-built';
import type { Severity } from '#rule/finding';
import type { RuleHead } from '#rule/rule';

/** A project of one file, "pipeline.py". */
export type CodeExample = string;

/** What a rule may ask of a scan. Bodies are texts: what a rule reads in them is evidence, not proof. */
export interface CodeView {
  readonly built: AsBuilt;
  /** The text of a function's body; "" where it is not known. */
  bodyOf(definition: { readonly file: string; readonly line: number }): string;
  /** The definition of each invocation of a pipeline, in order; steps of integrations are left out. */
  stepsOf(pipeline: BuiltPipeline): readonly BuiltStep[];
}

export interface SmellSeen {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A smell as it shows in code (ZENML.md section 17). Where a rule shares its id with the interview it means the same. */
export interface CodeSmell<Id extends string = string> extends RuleHead<Id, CodeExample> {
  readonly severity: Severity;
  judge(view: CodeView): readonly SmellSeen[];
}

/** Declares a rule; info unless the syntax is sure. */
export const codeSmell = <const Id extends string>(
  rule: Omit<CodeSmell<Id>, 'severity'> & { readonly severity?: Severity },
): CodeSmell<Id> => ({ severity: 'info', ...rule });
