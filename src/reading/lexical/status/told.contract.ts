import { tokenAt } from '#reading/lexical/cues/scan';
import { analyseText, type LexicalText } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';

/** A text with parts told in square brackets, "[score them|batch_inference]", and where they stand; for tests. */
export function told(marked: string): { text: LexicalText; places: { first: number; last: number; kind: number }[] } {
  const parts: { start: number; end: number; kind: KindId }[] = [];
  let said = '';
  for (const [, before, part, kind] of marked.matchAll(/([^[]*)(?:\[([^|]*)\|([a-z_]+)\])?/gu)) {
    said += before;
    if (part === undefined) continue;
    parts.push({ start: said.length, end: said.length + part.length, kind: kind as KindId });
    said += part;
  }
  const text = analyseText(said);
  const places = parts.map(({ start, end, kind }) => ({
    first: tokenAt(text, start),
    last: tokenAt(text, end - 1) + 1,
    kind: kindIds.indexOf(kind),
  }));
  return { text, places };
}
