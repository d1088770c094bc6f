import type { Trigger } from '#architecture/architecture';
import type { Assumption, JudgedComponent } from '#design/design';
import type { Draft } from '#design/split/drafts';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';

export interface TimingContext {
  readonly drafts: readonly Draft[];
  readonly judged: readonly JudgedComponent[];
  readonly reading: Reading;
}

/** What sets a pipeline off, and why. */
export interface Timed {
  readonly trigger: Trigger;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Ids of the facts and components that it rests on. */
  readonly restsOn: readonly string[];
  /** Set where nobody said it. */
  readonly assumption: Assumption | null;
}

/** Decides what sets a pipeline off (D5.1, D5.5); null where the rule has nothing to say about it. */
export interface TimingRule<Id extends string = string> extends RuleHead<Id> {
  readonly time: (draft: Draft, context: TimingContext) => Timed | null;
}

/** Declares a timing rule; the generic keeps the id's literal type. */
export const timing = <const Id extends string>(rule: TimingRule<Id>): TimingRule<Id> => rule;
