import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { ReadinessSign } from '#vocabulary/readiness-signs';

/** Why somebody is not ready yet, in words to that person. */
export interface NotYet {
  /** What was heard, and what it means. Kind: nobody did anything wrong. */
  readonly text: string;
  /** What is missing before an architecture makes sense. */
  readonly missing: string;
  readonly evidence: readonly Evidence[];
}

/** A sign that somebody is not ready for an architecture (D3.4). */
export interface ReadinessRule<Id extends ReadinessSign = ReadinessSign> extends RuleHead<Id> {
  readonly judge: (reading: Reading) => NotYet | null;
}

/** Declares a sign; the generic keeps the id's literal type. */
export const sign = <const Id extends ReadinessSign>(rule: ReadinessRule<Id>): ReadinessRule<Id> => rule;
