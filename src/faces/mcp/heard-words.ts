import type { Entry, Reading } from '#headwater';

const MOST = 8;

/** What was heard in some entries, in short lines, so that an agent can check it with the person. */
export function heardIn(
  { components, facts, signals }: Reading,
  entries: readonly Entry[],
): { lines: string[]; more: number } {
  const ids = new Set(entries.map(({ id }) => id));
  const here = (one: { readonly evidence: readonly { readonly entry: Entry['id'] }[] }) =>
    one.evidence.some(({ entry }) => ids.has(entry));
  const nameOf = (subject: string) =>
    components.find(({ id }) => subject === `component:${id}`)?.name ?? subject.replace(/^role:/, 'pipeline ');
  const lines = [
    ...components.filter(here).map((c) => `${c.name}: ${c.kind}, ${c.status}`),
    ...facts.filter(here).map((f) => `${nameOf(f.subject)}: ${f.attribute} ${wordsOf(f.value)}`),
    ...signals.filter(here).map((s) => s.signal.replaceAll('_', ' ')),
  ];
  return { lines: lines.slice(0, MOST), more: Math.max(0, lines.length - MOST) };
}

/** A fact's value as a person reads it. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .map(String)
    .join(', ');
}
