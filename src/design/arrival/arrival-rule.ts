import type { JudgedComponent } from '#design/design';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { ArrivalPattern } from '#vocabulary/arrival-patterns';

/** How somebody arrives, said kindly, and how the interview takes it from there (D1). */
export interface Arrived {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** One of the four ways in which people arrive (D1). */
export interface ArrivalRule<Id extends ArrivalPattern = ArrivalPattern> extends RuleHead<Id> {
  readonly judge: (reading: Reading, judged: readonly JudgedComponent[]) => Arrived | null;
}

/** Declares a pattern; the generic keeps the id's literal type. */
export const pattern = <const Id extends ArrivalPattern>(rule: ArrivalRule<Id>): ArrivalRule<Id> => rule;
