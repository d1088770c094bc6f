import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:\\d{1,4}|(?:${NUMBER_WORDS}|a dozen|two dozen|a hundred|hundred)(?:[ -](?:${NUMBER_WORDS}|hundred))?)(?![\\p{L}\\p{N}%])`,
  'iu',
);

/** The first number of a quote, in digits or words; null where there is none. */
export function numberIn(quote: string): number | null {
  const found = NUMBER.exec(quote);
  if (found === null) return null;
  return /dozen/i.test(found[0]) ? (/two/i.test(found[0]) ? 24 : 12) : numberOf(found[0]);
}
