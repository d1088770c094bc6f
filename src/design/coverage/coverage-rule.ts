import type { Evidence } from '#reading/evidence';
import type { Component, Fact, Reading } from '#reading/reading';
import type { FactAttribute } from '#reading/claims';
import type { RuleHead } from '#rule/rule';
import type { CoverageCategory } from '#vocabulary/coverage';
import type { KindId } from '#vocabulary/kinds';

/** One of the seven categories that the opening is listened to for (D3.2). `judge` gives what was said about it. */
export interface CoverageRule<Id extends CoverageCategory = CoverageCategory> extends RuleHead<Id> {
  readonly judge: (reading: Reading) => readonly Evidence[];
}

/** Declares a category; the generic keeps the id's literal type. */
export const category = <const Id extends CoverageCategory>(rule: CoverageRule<Id>): CoverageRule<Id> => rule;

/** What was said about components of some kinds. What the person refuses says nothing about what there is. */
export const saidOfKinds = (
  reading: Reading,
  kinds: ReadonlySet<KindId>,
  where: (component: Component) => boolean = () => true,
): Evidence[] =>
  reading.components
    .filter((component) => component.status !== 'refused' && kinds.has(component.kind) && where(component))
    .flatMap(({ evidence }) => evidence);

/** What was said in facts of some attributes, unless it was "I don't know". */
export const saidInFacts = (
  reading: Reading,
  attributes: ReadonlySet<FactAttribute>,
  where: (fact: Fact) => boolean = () => true,
): Evidence[] =>
  reading.facts
    .filter(
      (fact) => fact.status !== 'unknown' && fact.status !== 'refused' && attributes.has(fact.attribute) && where(fact),
    )
    .flatMap(({ evidence }) => evidence);
