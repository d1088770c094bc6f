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

/** The person's own words in quotation marks, cut at a word where they are long. */
export function said(evidence: readonly Evidence[]): string {
  const words = (evidence[0]?.quote ?? '').replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST_QUOTE) return `“${words}”`;
  const space = words.lastIndexOf(' ', LONGEST_QUOTE);
  return `“${words.slice(0, space > 0 ? space : LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/u, '')} …”`;
}
