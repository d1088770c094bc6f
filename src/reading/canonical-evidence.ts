import type { Quote } from '#reading/claims';
import type { Evidence } from '#reading/evidence';
import type { Spoken } from '#reading/reader';

/** Where an entry stands in the log: "e12" is 12. */
export const turnOf = (entry: string): number => Number(entry.slice(1));

/** Turns quotes of a text into evidence. */
export const evidenceFor = (spoken: Spoken, quotes: readonly Quote[]): Evidence[] =>
  quotes.map(({ start, end, text }) => ({ entry: spoken.entry, start, end, quote: text }));

/** Orders by code units, so that no machine's language settings can change it. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byWeight = (a: Evidence, b: Evidence): number =>
  b.quote.length - a.quote.length || byText(a.quote, b.quote) || byPlace(a, b);

/** In the order in which things were said. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  turnOf(a.entry) - turnOf(b.entry) || a.start - b.start || a.end - b.end;

/** Each stretch once, longest quotes first, then by their words; entries and offsets only decide between equal words. */
export function canonicalEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of evidence) seen.set(placeKey(one), one);
  return [...seen.values()].sort(byWeight);
}

/**
 * Evidence of several statements of the same thing: what each quoted first comes before what it added, so that the first
 * of all is a quote that some reader held to be the best one.
 */
export function primaryFirst(statements: readonly (readonly Evidence[])[]): Evidence[] {
  const primary = canonicalEvidence(statements.flatMap(([first]) => (first ? [first] : [])));
  const known = new Set(primary.map(placeKey));
  const rest = canonicalEvidence(statements.flatMap(([, ...more]) => more));
  return [...primary, ...rest.filter((one) => !known.has(placeKey(one)))];
}

const placeKey = ({ entry, start, end }: Evidence): string => `${entry}:${start}:${end}`;

const shared = (a: Evidence, b: Evidence): number =>
  a.entry === b.entry ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** Whether both cover some stretch of the same entry. */
export const overlaps = (a: Evidence, b: Evidence): boolean => shared(a, b) > 0;

/** 0..1: how much of what the two cover together they both cover. */
export const likeness = (a: Evidence, b: Evidence): number =>
  shared(a, b) === 0 ? 0 : shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
