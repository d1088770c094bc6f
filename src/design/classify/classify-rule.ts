import type { Component, Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { Bucket } from '#vocabulary/buckets';
import type { Evidence } from '#reading/evidence';

/** What a rule says about one component; null from `judge` means that the rule has nothing to say. */
export interface Verdict {
  /** null where the person refuses the component. */
  readonly bucket: Bucket | null;
  /** What to use instead, where the rule knows better than the kind's sheet. */
  readonly instead?: string;
  /** Why, in this person's nouns. */
  readonly text: string;
  /** What was said that the verdict rests on, besides the component's own words. */
  readonly evidence?: readonly Evidence[];
}

/** An exception to the usual bucket of a kind (D4.3 to D4.5). */
export interface ClassifyRule<Id extends string = string> extends RuleHead<Id> {
  readonly judge: (component: Component, reading: Reading) => Verdict | null;
}

/** Declares an exception; the generic keeps the id's literal type. */
export const exception = <const Id extends string>(rule: ClassifyRule<Id>): ClassifyRule<Id> => rule;
