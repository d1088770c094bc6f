import { NOUNS_OF_KIND, SAYS_LITTLE } from '#reading/lexical/status/kind-nouns';
import type { Component } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** A part as far as it can be named: its kind, its name, and the words in which it was told. */
export interface Nameable {
  readonly kind: KindId;
  readonly name: string;
  readonly quotes: readonly string[];
}

/** A component as it can be named. */
export const nameable = <C extends Component>(component: C): Nameable & { readonly component: C } => ({
  kind: component.kind,
  name: component.name,
  quotes: component.evidence.map(({ quote }) => quote),
  component,
});

const SMALL = new Set(
  "the a an our my their his her your its any this that these those some such of for in on to and or with by from at whole thing's no more".split(
    ' ',
  ),
);

/** Further nouns for what we name ourselves, or that people use for a kind beside those that the reader knows. */
const ALSO: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  realtime_inference: ['prediction', 'live'],
  batch_inference: ['score', 'scores', 'list', 'lists'],
  labeling: ['label'],
  evaluation: ['evaluating'],
  promotion: ['promotion', 'approval', 'release'],
};

const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map(stem);

/** The parts that some words name: all of their words fit them, and at least one is a name of theirs. */
export function partsNamed<P extends Nameable>(named: string, parts: readonly P[]): P[] {
  const words = wordsOf(named).filter((word) => !SMALL.has(word) && !SAYS_LITTLE.has(word));
  if (words.length === 0) return [];
  const fits = parts
    .map((part) => ({ part, fit: fitOf(words, part) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const best = fits.filter(({ fit }) => fit === fits[0]?.fit).map(({ part }) => part);
  return new Set(best.map(({ kind }) => kind)).size > 1 ? [] : best;
}

/** Whether words name a part by what it is ("the cleaning"), not only by what it works on ("the old rows"). */
export const isNamedByKind = (named: string, { kind }: Nameable): boolean => {
  const kinds = new Set([...(NOUNS_OF_KIND[kind] ?? []), ...kind.split('_')].map(stem));
  return wordsOf(named).some((word) => kinds.has(word));
};

/** How well words name a part; 0 where one of them was never said of it. */
function fitOf(words: readonly string[], { kind, name, quotes }: Nameable): number {
  const called = new Set(wordsOf(name).filter((word) => !SMALL.has(word)));
  const kinds = new Set([...(NOUNS_OF_KIND[kind] ?? []), ...(ALSO[kind] ?? []), ...kind.split('_')].map(stem));
  const told = new Set(quotes.flatMap(wordsOf));
  if (!words.every((word) => called.has(word) || kinds.has(word) || told.has(word))) return 0;
  const byName = words.filter((word) => called.has(word)).length;
  const byKind = words.filter((word) => kinds.has(word)).length;
  return byName + byKind === 0 ? 0 : 10 * byName + byKind + (byName === called.size ? 5 : 0);
}
