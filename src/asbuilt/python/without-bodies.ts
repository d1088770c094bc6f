import type { Outline, Span } from '#asbuilt/python/outline';

/** A stretch of a file with `pass` in place of the bodies that wait, and the file's line for each of its rows. */
export function withoutBodies(
  source: string,
  { start, end, line }: Span,
  { bodies, omitted }: Pick<Outline, 'bodies' | 'omitted'>,
): { readonly text: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  let text = '';
  const add = (piece: string, from: number): void => {
    text += piece;
    piece.split('\n').forEach((_, row) => void (row > 0 || lines.length === 0 ? lines.push(from + row) : null));
  };
  let at = start;
  let row = line;
  for (const [of, body] of bodies) {
    if (!omitted.has(of) || body.start < at || body.end > end) continue;
    add(source.slice(at, body.start), row);
    add(`\n${/\n([ \t]*)[^\s#]/.exec(source.slice(body.start, body.end))?.[1] ?? ' '}pass`, body.line);
    at = body.end;
    row = body.lastLine;
  }
  add(`${source.slice(at, end)}\n`, row);
  return { text, lines };
}
