import { ACTS } from '#reading/lexical/components/lexicon/acts';
import { THINGS } from '#reading/lexical/components/lexicon/things';
import type { Token } from '#reading/lexical/text';

/** Names of all word classes: "a:get" for acts, "t:source" for things. */
export const CLASS_NAMES: readonly string[] = [
  ...Object.keys(ACTS).map((name) => `a:${name}`),
  ...Object.keys(THINGS).map((name) => `t:${name}`),
];

const CLASSES: ReadonlyMap<string, readonly number[]> = (() => {
  const classes = new Map<string, number[]>();
  [...Object.values(ACTS), ...Object.values(THINGS)].forEach((words, at) => {
    for (const word of words.split(' ')) {
      const plain = word.replaceAll('_', ' ');
      const there = classes.get(plain);
      if (there === undefined) classes.set(plain, [at]);
      else if (!there.includes(at)) there.push(at);
    }
  });
  return classes;
})();

const NONE: readonly number[] = [];

/** The classes of a word, as indexes of CLASS_NAMES; by its lemma, or else by its form. */
export function classesOf(token: Pick<Token, 'lower' | 'lemma'>): readonly number[] {
  return CLASSES.get(token.lower) ?? CLASSES.get(token.lemma) ?? CLASSES.get(stemOf(token.lower)) ?? NONE;
}

/** Whether a word belongs to a class that is known by its name. */
export function inClass(token: Pick<Token, 'lower' | 'lemma'>, name: string): boolean {
  const at = CLASS_INDEX.get(name);
  return at !== undefined && classesOf(token).includes(at);
}

export const CLASS_INDEX: ReadonlyMap<string, number> = new Map(CLASS_NAMES.map((name, at) => [name, at]));

/** Undoes common endings, for words that the tagger took for names or nouns ("scrapes", "refitting", "Clean-up"). */
function stemOf(lower: string): string {
  const bare = lower.replace(/^re-?(?=[a-z]{4})/, 're');
  for (const [ending, instead] of ENDINGS) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 3) continue;
    const stem = bare.slice(0, -ending.length) + instead;
    if (CLASSES.has(stem)) return stem;
    if (ending !== 's' && stem.at(-1) === stem.at(-2) && CLASSES.has(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return bare;
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['s', ''],
];
