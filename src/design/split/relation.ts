import type { Stage } from '#design/split/stage';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';

/** Why two stages are pulled together or apart, in this person's nouns, and what was said that it rests on. */
export interface Said {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What a rule says about two stages. It is put into words only where somebody asks why. */
export type Pull = () => Said;

/**
 * A reason to cut between two stages or to keep them in one pipeline. `weight` is the price of acting against it: a cut
 * that is a must costs more than everything that only speaks for keeping together (D5.1 to D5.4).
 */
export interface RelationRule<Id extends string = string> extends RuleHead<Id> {
  readonly effect: 'cut' | 'join';
  readonly weight: number;
  readonly between: (a: Stage, b: Stage, reading: Reading) => Pull | null;
}

/** Weights by kind of reason; a must outweighs any number of wishes among 40 stages. */
export const PRICE = { must: 10_000, strong: 12, usual: 6, slight: 2 } as const;

/** Declares a relation; the generic keeps the id's literal type. */
export const relation = <const Id extends string>(rule: RelationRule<Id>): RelationRule<Id> => rule;
