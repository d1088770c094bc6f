import type { Evidence } from '#reading/evidence';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LONGEST_QUOTE = 110;

/** "three", "26", "1,200". */
export const inWords = (count: number): string => NUMBERS[count] ?? grouped(count);

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, ',');

/** "one pipeline", "three pipelines". */
export const counted = (count: number, noun: string): string => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "Teradata, Genesys and SAP"; with more than `most`, "Teradata, Genesys and nine more". */
export function listed(items: readonly string[], most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${inWords(items.length - most + 1)} more`] : items;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Without a bracket that is closed or opened outside of the quote: "Feast) before anything", "Magicline (export via API". */
export function closed(words: string): string {
  const opens = words.lastIndexOf('(');
  const closes = words.indexOf(')');
  if (closes >= 0 && words.lastIndexOf('(', closes) < 0)
    return closed(words.slice(0, closes) + words.slice(closes + 1));
  if (opens >= 0 && words.indexOf(')', opens) < 0) return closed(words.slice(0, opens).trimEnd());
  return words;
}

/** Joining words that only tie a quote to what came before it. */
const TIED = /^(?:(?:and|but|so|then|well|also|that|plus)\b,?\s)+(?=\S+\s\S)/iu;
/** Words that a quote cannot be cut behind: "every evening a list for the …". */
const HANGING =
  /(?:[,;:–—-]|\s(?:the|an?|our|my|and|or|but|of|for|to|in|on|at|by|with|from|into|per|than|as|that|which|when|all|it|they|we|he|she|i|is|are|including))+$/iu;

/** Own words as they are quoted: whole in their brackets, without what ties them to the words before, cut between words. */
export function inQuotes(words: string, longest: number): string {
  const flat = closed(words.replace(/\s+/gu, ' ').trim()).replace(TIED, '');
  if (flat.length <= longest) return `“${flat}”`;
  const space = flat.lastIndexOf(' ', longest);
  const cut = flat.slice(0, space > 20 ? space : longest).replace(/[\uD800-\uDBFF]$/u, '');
  return `“${closed(cut.replace(HANGING, ''))} …”`;
}

/** The person's own words in quotation marks, cut at a word where they are long. */
export const said = (evidence: readonly Evidence[]): string => inQuotes(evidence[0]?.quote ?? '', LONGEST_QUOTE);
