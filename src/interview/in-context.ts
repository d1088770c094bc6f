import type { Brief } from '#brief/entry';
import { standing } from '#brief/fold';
import type { Evidence } from '#reading/evidence';

/** Quotes of fewer words say little by themselves: "within an", "2 percent". */
const TELLING = 4;
const LONGEST = 140;

/** Widens short quotes to the clause around them, so that a person recognises what they said; each still stands in its entry. */
export function inContext(brief: Brief): (evidence: readonly Evidence[]) => Evidence[] {
  const texts = new Map(
    standing(brief).flatMap((e) => (e.kind === 'passage' || e.kind === 'answer' ? [[e.id, e.text] as const] : [])),
  );
  return (evidence) => {
    const wide = evidence.map((one) => widened(one, texts.get(one.entry) ?? ''));
    const isRepeated = (one: Evidence, at: number) =>
      wide.findIndex((e) => e.entry === one.entry && e.start <= one.start && one.end <= e.end) < at;
    return wide.filter((one, at) => !isRepeated(one, at));
  };
}

function widened(one: Evidence, text: string): Evidence {
  if (one.quote.trim().split(/\s+/).length >= TELLING || text.slice(one.start, one.end) !== one.quote) return one;
  const opens = Math.max(0, ...[...text.slice(0, one.start).matchAll(BREAK)].map((m) => m.index + m[0].length));
  const closes = text.slice(one.end).search(BREAK);
  const end = closes < 0 ? text.trimEnd().length : one.end + closes;
  if (end - opens > LONGEST) return one;
  return { ...one, start: opens, end, quote: text.slice(opens, end) };
}

/** Where a clause ends; a point or comma within a number is none. */
const BREAK = /[;:()\n–—]\s*|[.,!?](?:\s+|$)/gu;
