import pc from 'picocolors';
import type { Brief, Reading } from '#headwater';

/**
 * The person's own text with what was understood set off: [brackets] without colour, underlined with it; sentences that
 * were not understood carry a question mark.
 */
export function heardText(brief: Brief, reading: Reading, columns: number, colour: boolean): string {
  const out: string[] = [];
  for (const entry of brief.entries) {
    if (entry.kind !== 'passage') continue;
    const marks = new Map<number, string>();
    const put = (at: number, text: string) => marks.set(at, (marks.get(at) ?? '') + text);
    for (const component of reading.components) {
      for (const quote of component.evidence.filter((e) => e.entry === entry.id)) {
        put(quote.start, '[');
        put(quote.end, `](${component.kind})`);
      }
    }
    for (const sentence of reading.sentences.filter((s) => s.entry === entry.id && s.heard === 'unheard'))
      put(sentence.end, ' (?)');
    let text = '';
    for (let at = 0; at <= entry.text.length; at++) {
      const mark = marks.get(at);
      if (mark) text += colour ? pc.cyan(mark) : mark;
      text += entry.text[at] ?? '';
    }
    out.push(text);
  }
  const share = Math.round(reading.heardShare * 100);
  out.push(
    `${share} percent of your words are accounted for. (?) marks what I did not understand.`.slice(
      0,
      Math.max(columns, 40) * 2,
    ),
  );
  return out.join('\n\n');
}
