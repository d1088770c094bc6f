import { spellings } from '#reading/lexical/cues/expand';
import { APOSTROPHE, LETTER, NUMERAL, STOP } from '#reading/lexical/cues/lowered';

/**
 * A turn of speech, written nearly as people say it and matched in linear time.
 *
 * - a blank stands for any short gap of blanks, hyphens, quotation marks or emphasis ("real time" finds "real-time")
 * - `(a|b)` is a choice, `x?` and `(x)?` are optional, `'` is an apostrophe of any kind or none
 * - `~3` is up to three words of the same clause, `#` a number in digits or words
 *
 * It is matched against plain lower case (`lowered`), because patterns compile and run many times faster without flags,
 * without classes of Unicode and without counted gaps. Each is compiled when a text first holds the words that it needs.
 *
 * `anchors` are words of which at least one stands in every text that the phrase can match; null where none is certain.
 * `needs` are more such sets, of all of which a word must be there.
 */
export interface Phrase {
  readonly source: string;
  readonly pattern: RegExp;
  readonly anchors: readonly string[] | null;
  readonly needs: readonly (readonly string[])[];
}

const GAP = `(?:[ \\-_*"${APOSTROPHE}]+)`;
const WORD = `[^ ${STOP}.;:!?()]{1,40}`;
const NUMBER =
  '(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|hundred|dozens?|half an?|a couple of|a few|several)';

const OTHER_LETTERS = /[^\P{L}a-zA-Z]/u;
const WORDLIKE = `[a-z0-9${LETTER}${NUMERAL}]`;

/** Makes a phrase. Call it once, when a module is loaded. */
export function phrase(source: string): Phrase {
  if (OTHER_LETTERS.test(source))
    throw new Error(`Unexpected letter in the phrase "${source}", expected letters of ASCII.`);
  const sets = wordSetsOf(source);
  const anchors = sets.reduce<readonly string[] | null>((a, b) => (a === null || rarity(b) > rarity(a) ? b : a), null);
  let made: RegExp | null = null;
  return {
    source,
    get pattern() {
      return (made ??= new RegExp(`(?<!${WORDLIKE})(?:${inLowerCase(compiled(source))})(?!${WORDLIKE})`, 'g'));
    },
    anchors,
    needs: sets.filter((each) => each !== anchors && each.length <= FEW_WORDS),
  };
}

/** Compiles several alternatives of one turn of speech. */
export const phrases = (...sources: readonly string[]): readonly Phrase[] => sources.map(phrase);

function compiled(whole: string): string {
  const open = / ~([1-9])$/u.exec(whole);
  const source = open === null ? whole : whole.slice(0, open.index);
  const tail = open === null ? '' : `(?:${GAP}${WORD}){0,${open[1]}}`;
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '\\') {
      out += char + next;
      at++;
    } else if (char === ' ') out += GAP;
    else if (char === "'") out += `['${APOSTROPHE}]?`;
    else if (char === '–') out += '-';
    else if (char === '#') out += NUMBER;
    else if (char === '~' && next >= '1' && next <= '9') {
      out += `(?:${WORD}${GAP}){0,${next}}?`;
      at += source.startsWith(' ?', at + 2) ? 3 : source.charAt(at + 2) === ' ' ? 2 : 1;
    } else if (char === '(') out += next === '?' ? '(' : '(?:';
    else if (char === '.' || char === '/' || char === '+' || char === '*') out += `\\${char}`;
    else out += char;
  }
  return out + tail;
}

/** Larger sets take longer to look up than the pattern takes to fail. */
const FEW_WORDS = 60;

/** A pattern for lowered text: letters in lower case, and classes of letters as those that stand there. */
const inLowerCase = (pattern: string): string =>
  pattern
    .replaceAll(/\[\\p\{L\}\]|\\p\{L\}/gu, `[a-z${LETTER}]`)
    .replaceAll(/\\p\{Lu\}/gu, LETTER)
    .replaceAll(/\\.|[A-Z]/gu, (piece) => (piece.length === 1 ? piece.toLowerCase() : piece));

/** Sets of words, one of each of which must be there. */
function wordSetsOf(source: string): readonly (readonly string[])[] {
  return wordsOf(source).flatMap((choice) => {
    const words = spellings(choice.toLowerCase())?.map(longestWord);
    return words === undefined || words.includes('') ? [] : [[...new Set(words)]];
  });
}

/** The parts of a phrase between blanks that stand outside brackets. None where a choice stands outside brackets too. */
function wordsOf(source: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  let word = '';
  for (const char of source) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) return [];
    if (char === ' ' && depth === 0) {
      words.push(word);
      word = '';
    } else word += char;
  }
  words.push(word);
  return words.filter((each) => each !== '');
}

const COMMON = new Set(
  'a an the to of in on at it is i we no not and or be as by for this that do does if so all with are was my our'.split(
    ' ',
  ),
);

function longestWord(spelling: string): string {
  if (/^[a-z0-9]+$/.test(spelling)) return spelling;
  const words = spelling.split(/[^\p{L}\p{N}]/u).filter((word) => word !== '');
  return words.reduce((best, word) => (scarce(word) > scarce(best) ? word : best), '');
}

const scarce = (word: string): number => (word === '' ? -1 : COMMON.has(word) ? 0 : word.length);

const rarity = (words: readonly string[]): number => Math.min(...words.map(scarce));
