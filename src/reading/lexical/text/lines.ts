/** One line of a text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number;
  /** "-", "1.", "[x]", "##" or "". */
  readonly marker: string;
  /** Where the words begin, after indent and marker. */
  readonly body: number;
}

const MARKER = /^(?:[-*+•·–—>▪◦●]+|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[[ xX]?\]|#{1,6})(?:\s+\[[ xX]?\])?(?=\s)/;
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const push = (start: number, end: number): void => {
    const head = text.slice(start, Math.min(end, start + 200));
    const space = /^\s*/.exec(head)?.[0] ?? '';
    const marker = MARKER.exec(head.slice(space.length))?.[0] ?? '';
    const indent = space.replaceAll('\t', '    ').length;
    lines.push({ start, end, indent, marker, body: start + space.length + marker.length });
  };
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    push(start, found.index);
    start = found.index + found[0].length;
  }
  push(start, text.length);
  return lines;
}
