import type { JudgedComponent } from '#design/design';
import type { Draft } from '#design/split/drafts';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';

/** What the choice of the first pipeline may look at. */
export interface MvpContext {
  readonly drafts: readonly Draft[];
  readonly judged: readonly JudgedComponent[];
  readonly reading: Reading;
}

export interface Point {
  readonly points: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** The four criteria of D6.2. */
export type Criterion = 'pain' | 'achievable' | 'useful' | 'simple';

/** Speaks for or against building one pipeline first (D6.2, D6.3). */
export interface MvpRule<Id extends string = string> extends RuleHead<Id> {
  readonly criterion: Criterion;
  readonly score: (draft: Draft, context: MvpContext) => Point | null;
}

/** Declares a rule for the first pipeline; the generic keeps the id's literal type. */
export const mvpRule = <const Id extends string>(rule: MvpRule<Id>): MvpRule<Id> => rule;
