import pc from 'picocolors';
import { type Brief, type Reading, standing } from '#headwater';
import { rows } from '#faces/cli/terminal/rows';
import { visible } from '#faces/cli/visible';

/**
 * The person's own text with what was understood set off: [brackets] without colour, in colour with it; sentences that
 * were not understood carry a question mark.
 */
export function heardText(brief: Brief, reading: Reading, columns: number, colour: boolean): string {
  const out: string[] = [];
  const sorted = sortedQuotes(brief);
  for (const entry of standing(brief)) {
    if (entry.kind !== 'passage') continue;
    const here = (e: { readonly entry: string }) => e.entry === entry.id;
    const spans = merged(
      [...reading.components, ...reading.facts, ...reading.signals].flatMap((c) => c.evidence.filter(here)),
    );
    const unheard = reading.sentences.filter((s) => here(s) && s.heard === 'unheard' && !sorted.has(s.text));
    const marks = new Map<number, string>();
    const mark = (at: number, text: string) => marks.set(at, (marks.get(at) ?? '') + text);
    for (const { start, end } of spans) {
      mark(start, colour ? OPEN : '[');
      mark(end, colour ? CLOSE : ']');
    }
    for (const sentence of unheard) mark(sentence.end, ' (?)');
    let text = '';
    for (let at = 0; at <= entry.text.length; at++) text += (marks.get(at) ?? '') + visible(entry.text[at] ?? '');
    out.push(colour ? coloured(rows(text, columns - 1)) : rows(text, columns - 1).join('\n'));
  }
  const share = Math.round(reading.heardShare * 100);
  out.push(
    rows(
      `${share} percent of your words are accounted for. ${colour ? 'Underlined' : 'In brackets'} is what I took facts from; (?) marks what I could make nothing of.`,
      columns - 1,
    ).join('\n'),
  );
  return out.join('\n\n');
}

/** Sentences that the person has said something about. */
export const sortedQuotes = (brief: Brief): ReadonlySet<string> =>
  new Set(
    standing(brief).flatMap((e) =>
      e.kind === 'decision' && e.decision.about === 'sentence' ? [e.decision.quote] : [],
    ),
  );

/** Stand in for colours while the text is laid out: they take no column. */
const OPEN = '\u2060';
const CLOSE = '\u2061';

const coloured = (lines: readonly string[]): string => {
  let inside = false;
  return lines
    .map((line) => {
      const parts = line.split(/([\u2060\u2061])/);
      return parts
        .map((part) => {
          if (part === OPEN || part === CLOSE) {
            inside = part === OPEN;
            return '';
          }
          return inside && part !== '' ? pc.underline(pc.cyan(part)) : part;
        })
        .join('');
    })
    .join('\n');
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in order, those that touch or overlap joined. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
