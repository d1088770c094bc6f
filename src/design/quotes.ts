import type { Evidence } from '#reading/evidence';
import type { FoundQuote } from '#rule/finding';

/** Evidence in the form in which findings quote it, each stretch once, in the order in which it was said. */
export function quotesOf(evidence: readonly Evidence[]): FoundQuote[] {
  const seen = new Set<string>();
  return [...evidence]
    .sort((a, b) => Number(a.entry.slice(1)) - Number(b.entry.slice(1)) || a.start - b.start || a.end - b.end)
    .filter(({ entry, start, end }) => {
      const key = `${entry}:${start}:${end}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .map(({ entry, start, end, quote }) => ({ entry, start, end, text: quote }));
}
