import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Chunk } from '#reading/lexical/model/chunks';
import { parseGroups, type WordGroups } from '#reading/lexical/model/word-groups';
import { MOST_CHUNKS, type Segments, segmentsOf } from '#reading/lexical/model/segment-features';
import { analyseText, type LexicalText, type Token } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';
import type { Source, Span } from './vary';

/** A component that a person marked in a text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly status: string;
}

/** A marked text, ready to learn from. `units` are the marks as stretches of chunks [first, last). */
export interface Example {
  readonly id: string;
  readonly whole: boolean;
  readonly text: LexicalText;
  readonly segments: Segments;
  readonly marked: readonly Marked[];
  readonly units: readonly { readonly first: number; readonly last: number; readonly kind: number }[];
}

/** All training texts: annotated sentences in blocks of ten, and whole briefs, never the labelled cases; and words by the company they keep. */
export function sources(): { sources: Source[]; groups: WordGroups; data: string } {
  const hash = createHash('sha256');
  const all: Source[] = [];
  const linesOf = (path: string): unknown[] => {
    const content = readFileSync(path, 'utf8');
    hash.update(content);
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  };
  for (const file of readdirSync('training/sentences').sort()) {
    linesOf(`training/sentences/${file}`).forEach((line, at) => {
      const { text, spans } = line as { text: string; spans: [string, string, string?][] };
      const placed = spans.flatMap(([quote, kind, status]): Span[] => {
        const start = text.indexOf(quote);
        return start < 0 ? [] : [[start, start + quote.length, kind, status]];
      });
      all.push({ id: `${file}:${Math.floor(at / 10)}`, text, spans: placed, whole: false });
    });
  }
  for (const file of readdirSync('training').sort()) {
    if (!file.endsWith('.jsonl')) continue;
    for (const line of linesOf(`training/${file}`)) {
      const { id, text, spans } = line as { id: string; text: string; spans: Span[] };
      all.push({ id, text, spans, whole: true });
    }
  }
  const groups = readFileSync('training/word-groups.txt', 'utf8');
  hash.update(groups);
  return { sources: all, groups: parseGroups(groups), data: hash.digest('hex') };
}

export function exampleOf({ id, text: said, spans, whole }: Source, groups: WordGroups): Example {
  const text = analyseText(said);
  const segments = segmentsOf(text, groups);
  const marked = spans
    .map(([start, end, kind, status]) => ({
      start,
      end,
      kind: kindIds.indexOf(kind as never),
      status: status ?? 'wanted',
    }))
    .filter((mark) => mark.kind >= 0)
    .sort((a, b) => a.start - b.start);
  return { id, whole, text, segments, marked, units: unitsOf(text, segments, marked) };
}

/** Each chunk goes to the mark that it shares most with; neighbours of one mark make one unit. */
function unitsOf(text: LexicalText, segments: Segments, marked: readonly Marked[]): Example['units'] {
  const placeOf = ({ first, last }: Chunk): [number, number] => [
    (text.tokens[first] as Token).start,
    (text.tokens[last - 1] as Token).end,
  ];
  const owner = segments.chunks.map((chunk) => {
    const [start, end] = placeOf(chunk);
    let [best, most] = [-1, 0.55];
    marked.forEach((mark, m) => {
      const shared = Math.min(end, mark.end) - Math.max(start, mark.start);
      if (shared <= 0) return;
      const share = shared / (end - start) + shared / (mark.end - mark.start);
      if (share >= most) [best, most] = [m, share];
    });
    return best;
  });
  const units: { first: number; last: number; kind: number }[] = [];
  for (let c = 0; c < owner.length; ) {
    const mark = owner[c] as number;
    let last = c + 1;
    if (mark >= 0) {
      while (last < owner.length && owner[last] === mark && last - c < MOST_CHUNKS && segments.goesOn[last] === 1)
        last++;
      units.push({ first: c, last, kind: (marked[mark] as Marked).kind });
    }
    c = last;
  }
  return units;
}
