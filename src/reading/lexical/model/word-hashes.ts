import { classesOf } from '#reading/lexical/components/lexicon/word-classes';
import { hashWord, mix } from '#reading/lexical/model/hash';
import { groupAt, type WordGroups } from '#reading/lexical/model/word-groups';
import type { LexicalText } from '#reading/lexical/text';

/** Stands for a word where there is none: before the first one and after the last. */
export const NOTHING = 77;

/** Each token's words as numbers, made once per text. */
export interface WordHashes {
  readonly lower: Uint32Array;
  readonly lemma: Uint32Array;
  readonly pos: Uint32Array;
  readonly suffix: Uint32Array;
  /** The first four letters of longer words. */
  readonly prefix: Uint32Array;
  /** As a word that stands around a stretch. */
  readonly around: Uint32Array;
  readonly classes: readonly (readonly number[])[];
  readonly wordy: Uint8Array;
  /** Groups of words that keep the same company; 0 for words in none. */
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** The first token with the same lemma. */
  readonly alike: Uint32Array;
}

const HASHES = new WeakMap<LexicalText, { readonly groups: WordGroups; readonly hashes: WordHashes }>();

/** Numbers the words of a text; kept, because parts and signals ask for them. */
export function wordHashes(text: LexicalText, groups: WordGroups): WordHashes {
  const known = HASHES.get(text);
  if (known?.groups === groups) return known.hashes;
  const hashes = hashed(text, groups);
  HASHES.set(text, { groups, hashes });
  return hashes;
}

function hashed(text: LexicalText, groups: WordGroups): WordHashes {
  const n = text.tokens.length;
  const hashes: WordHashes = {
    lower: new Uint32Array(n),
    lemma: new Uint32Array(n),
    pos: new Uint32Array(n),
    suffix: new Uint32Array(n),
    prefix: new Uint32Array(n),
    around: new Uint32Array(n),
    classes: text.tokens.map(classesOf),
    wordy: new Uint8Array(n),
    fine: new Uint16Array(n),
    coarse: new Uint8Array(n),
    alike: new Uint32Array(n),
  };
  const firsts = new Map<number, number>();
  text.tokens.forEach((token, at) => {
    const lower = numbersAlike(token.lower);
    hashes.lower[at] = hashWord(lower);
    hashes.lemma[at] = hashWord(numbersAlike(token.lemma));
    hashes.pos[at] = hashWord(token.pos);
    hashes.suffix[at] = hashWord(lower.length > 4 ? lower.slice(-3) : lower);
    hashes.prefix[at] = hashWord(token.lower.slice(0, 4));
    hashes.around[at] = mix(50, hashes.lemma[at] as number);
    const before = firsts.get(hashes.lemma[at] as number);
    if (before === undefined) firsts.set(hashes.lemma[at] as number, at);
    hashes.alike[at] = before ?? at;
    const known = groupAt(groups, hashWord(token.lemma));
    const group = known >= 0 ? known : groupAt(groups, hashWord(token.lower));
    hashes.fine[at] = groups.fine[group] ?? 0;
    hashes.coarse[at] = groups.coarse[group] ?? 0;
    hashes.wordy[at] = /[\p{L}\p{N}]/u.test(token.text) ? 1 : 0;
  });
  return hashes;
}

/** Whether a word begins with a digit of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Numbers of the same form are the same word: "2021" and "2019", "04:30" and "06:00". */
function numbersAlike(lower: string): string {
  return isDigit(lower.charCodeAt(0)) ? lower.replace(/\d/g, '0') : lower;
}

/** The classes that the words of a stretch belong to, each once. */
export function classesIn(words: WordHashes, first: number, last: number): number[] {
  const classes: number[] = [];
  for (let at = first; at < last; at++)
    for (const one of words.classes[at] as readonly number[]) if (!classes.includes(one)) classes.push(one);
  return classes;
}
