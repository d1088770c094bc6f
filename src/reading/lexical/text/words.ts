import type { CleanText } from '#reading/lexical/text/clean';
import type { Line } from '#reading/lexical/text/lines';

/** A word by its place in the clean text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Words longer than this are cut: no word that a person types is, and everything after must stay linear. */
const LONGEST = 60;

const SHAPES = [
  String.raw`https?:\/\/[^\s<>"')\]]{1,60}`,
  String.raw`[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,6}\b`,
  // 1,200  0.82  40  04:30  3/4  2024-01-31; a unit glued to a number is a word of its own
  String.raw`\d{1,20}(?:[.,:]\d{1,20}){0,6}`,
  // words with inner apostrophes, hyphens, dots and slashes of code: re-train, snake_case, churn.csv, e.g., C++
  String.raw`[\p{L}_][\p{L}\p{M}\d_]{0,59}(?:[-&'][\p{L}\d_][\p{L}\p{M}\d_]{0,40}){0,5}`,
  String.raw`\.{2,8}`,
  String.raw`\p{Extended_Pictographic}`,
  String.raw`[^\s]`,
];
const WORD = new RegExp(SHAPES.join('|'), 'giu');

const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;

/** All words of a text in order. Contractions are two words, as in "do" and "n't"; list markers are none. */
export function wordsOf(clean: CleanText, lines: readonly Line[]): Word[] {
  const words: Word[] = [];
  let line = 0;
  for (const found of clean.text.matchAll(WORD)) {
    const start = found.index;
    while (line < lines.length - 1 && (lines[line + 1] as Line).start <= start) line++;
    if (start < (lines[line] as Line).body) continue;
    const raw = found[0];
    const end = start + raw.length;
    const clitic = raw.length <= LONGEST ? CLITIC.exec(raw) : null;
    if (clitic !== null && clitic.index > 0) {
      const cut = start + clitic.index;
      words.push({ start, end: cut, lower: raw.slice(0, clitic.index).toLowerCase() });
      words.push({ start: cut, end, lower: clitic[0].toLowerCase() });
      continue;
    }
    words.push({ start, end, lower: raw.toLowerCase() });
  }
  return words;
}

/** True for words that carry letters or digits. */
export const isWordy = (word: { readonly lower: string }): boolean => /[\p{L}\p{N}]/u.test(word.lower);
