import type { JudgedComponent } from '#design/design';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { Role } from '#vocabulary/roles';

/** A purpose that nobody named, and what speaks for it all the same. */
export interface Implied {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** The id of the component that stands for the purpose; absent where no single one does. */
  readonly carrier?: string;
}

/** Finds a purpose in what was described around it. What it adds is an assumption and shown as one. */
export interface ImpliedRule<Id extends string = string> extends RuleHead<Id> {
  readonly role: Role;
  readonly judge: (judged: readonly JudgedComponent[], reading: Reading) => Implied | null;
}

/** Declares such a rule; the generic keeps the id's literal type. */
export const implied = <const Id extends string>(rule: ImpliedRule<Id>): ImpliedRule<Id> => rule;
