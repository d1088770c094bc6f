import type { DesignContext } from '#design/context';
import type { Evidence } from '#reading/evidence';
import type { RuleHead } from '#rule/rule';
import type { SmellId } from '#vocabulary/smells';

/** What a smell says to this person: what was found, what it would cost here, what to do instead (D9). */
export interface Smelt {
  readonly text: string;
  readonly cost: string;
  readonly instead: string;
  /** What was said that it rests on. */
  readonly evidence: readonly Evidence[];
}

/** A sign of over-engineering (D9). Judges facts and the finished design, never text. */
export interface SmellRule<Id extends SmellId = SmellId> extends RuleHead<Id> {
  readonly cost: string;
  readonly instead: string;
  readonly judge: (context: DesignContext) => Smelt | null;
}

/** Declares a smell; the generic keeps the id's literal type. */
export const smell = <const Id extends SmellId>(rule: SmellRule<Id>): SmellRule<Id> => rule;
