import { everyMatch } from '#reading/lexical/cues/every-match';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';

/** A number with its unit in running text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** In lower case and singular: "ms", "gb", "minute". */
  readonly unit: string;
}

const UNIT =
  '(milliseconds?|millis|msec|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|petabytes?|pb|terabytes?|tb|gigabytes?|gigs?|gb|megabytes?|mb)';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,:])(\\d{1,9}(?:[.,]\\d{1,3})?|half an?|(?:${NUMBER_WORDS}|an?)(?:[ -](?:${NUMBER_WORDS}|hundred|thousand))?)[\\s-]{0,2}${UNIT}(?![\\p{L}\\p{N}])`,
  'giu',
);

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|milli|msec)/u, 'ms'],
  [/^s/u, 'second'],
  [/^min/u, 'minute'],
  [/^h/u, 'hour'],
  [/^(?:pb|peta)/u, 'pb'],
  [/^(?:tb|tera)/u, 'tb'],
  [/^(?:gb|gig)/u, 'gb'],
  [/^(?:mb|mega)/u, 'mb'],
];

/** A sentence with more amounts than this is a table; the first ones count. */
const AT_MOST = 40;

/** Amounts of time and of data in a stretch of text, by place. */
export function amountsIn(slice: string): Amount[] {
  const found: Amount[] = [];
  for (const match of everyMatch(AMOUNT, slice)) {
    if (found.length >= AT_MOST) break;
    const [whole, words = '', unit = ''] = match;
    const value = /^half/i.test(words) ? 0.5 : numberOf(decimal(words));
    const short = SHORT.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
    if (value === null || short === undefined) continue;
    if (/^an?$/i.test(words) && unit.length < 3) continue;
    // "the suspicious ones": a plural, no second
    if (unit.length === 1 && /\p{L}$/u.test(words) && whole.length === words.length + 1) continue;
    found.push({ start: match.index, end: match.index + whole.length, value, unit: short });
  }
  return found;
}

/** "2,5 GB" is two and a half; "1,200 ms" is twelve hundred. */
function decimal(words: string): string {
  return /^\d{1,3},\d{1,2}$/u.test(words) ? words.replace(',', '.') : words;
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, second: 1000, minute: 60_000, hour: 3_600_000 };
const GIGABYTES: Readonly<Record<string, number>> = { pb: 1_000_000, tb: 1000, gb: 1, mb: 0.001 };

/** In milliseconds; null for what is no time. */
export const inMilliseconds = (amount: Amount): number | null => scaled(amount, MILLISECONDS);

/** In gigabytes; null for what is no amount of data. */
export const inGigabytes = (amount: Amount): number | null => scaled(amount, GIGABYTES);

function scaled({ value, unit }: Amount, table: Readonly<Record<string, number>>): number | null {
  const factor = table[unit];
  return factor === undefined ? null : Math.round(value * factor * 1e6) / 1e6;
}
