import { aboutComponent, factsOf } from '#design/facts';
import type { Reading } from '#reading/reading';
import type { Component } from '#reading/reading';

/** A lower-case phrase longer than this tells what the data is or when it comes, not where from. */
const LONGEST = 3;

/** What people keep things in, whatever is in it: "calendar", "spreadsheet with the public holidays". */
const KEPT =
  /^(?:\S+\s){0,3}(?:spreadsheet|sheet|workbook|database|calendar|register|logbook|bucket|warehouse|folder|server|system|software)s?(?:\s(?:of|with)\s.*)?$/iu;

/** A proper name, or a few words that say where; one plain noun alone ("subscriber") names no place that data comes from. */
const isPlace = (value: string): boolean => {
  if (/\p{Lu}/u.test(value) || KEPT.test(value)) return true;
  const words = value.split(/\s+/u).length;
  return words <= LONGEST && (words > 1 || /[\d.]/u.test(value));
};

const valuesOf = (facts: ReturnType<typeof factsOf<'source'>>): string[] => [
  ...new Set(facts.filter(({ value, confidence }) => isPlace(value) || confidence === 1).map(({ value }) => value)),
];

/** Sources that were said of the whole. */
export const sourcesOfAll = (reading: Reading): string[] => valuesOf(factsOf(reading, 'source', 'workflow'));

/** Sources that were said of one of these parts. */
export const ownSources = (reading: Reading, parts: readonly Component[]): string[] => [
  ...new Set(parts.flatMap((component) => valuesOf(factsOf(reading, 'source', aboutComponent(component))))),
];

/** The sources of some parts: their own, otherwise those of the whole, otherwise those that any part names. */
export function sourcesOf(reading: Reading, parts: readonly Component[]): string[] {
  const own = ownSources(reading, parts);
  if (own.length > 0) return own;
  const all = sourcesOfAll(reading);
  return all.length > 0 ? all : valuesOf(factsOf(reading, 'source'));
}
