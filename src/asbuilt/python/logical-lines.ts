/** One statement or compound header of Python, however many lines it spans. Offsets count UTF-16 code units. */
export interface LogicalLine {
  readonly start: number;
  /** Behind its last character, the line break not included. */
  readonly end: number;
  /** Width of the indentation; a tab goes to the next multiple of eight, as in CPython. */
  readonly indent: number;
  /** First and last line, from 1. */
  readonly line: number;
  readonly lastLine: number;
}

export interface LogicalLines {
  readonly lines: readonly LogicalLine[];
  /** A bracket or string that never closes, or a bracket that closes nothing: the boundaries cannot be trusted. */
  readonly damaged: boolean;
}

const enum Char {
  Tab = 9,
  LineFeed = 10,
  FormFeed = 12,
  CarriageReturn = 13,
  Space = 32,
  Quote = 34,
  Hash = 35,
  Apostrophe = 39,
  Open = 40,
  Close = 41,
  OpenSquare = 91,
  Backslash = 92,
  CloseSquare = 93,
  OpenBrace = 123,
  CloseBrace = 125,
}

/** Behind the string that begins with the quote at `at`, or -1 where it does not close. */
function endOfString(source: string, at: number): number {
  const quote = source.charCodeAt(at);
  const triple = source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote;
  if (triple) return endOfTriple(source, at + 3, quote === Char.Quote ? '"""' : "'''");
  for (let i = at + 1; i < source.length; i++) {
    const char = source.charCodeAt(i);
    if (char === Char.Backslash) i++;
    else if (char === Char.LineFeed) return -1;
    else if (char === quote) return i + 1;
  }
  return -1;
}

function endOfTriple(source: string, from: number, quotes: string): number {
  for (let end = source.indexOf(quotes, from); end >= 0; end = source.indexOf(quotes, end + 1)) {
    let slashes = 0;
    while (source.charCodeAt(end - 1 - slashes) === Char.Backslash && end - slashes > from) slashes++;
    if (slashes % 2 === 0) return end + 3;
  }
  return -1;
}

/** Cuts a text into logical lines; blank lines and lines of comment only are left out. */
export function logicalLines(source: string): LogicalLines {
  const lines: LogicalLine[] = [];
  const length = source.length;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < length) {
    let indent = 0;
    let char = source.charCodeAt(at);
    while (char === Char.Space || char === Char.Tab || char === Char.FormFeed) {
      indent = char === Char.Tab ? ((indent >> 3) << 3) + 8 : char === Char.Space ? indent + 1 : 0;
      char = source.charCodeAt(++at);
    }
    if (char === Char.LineFeed || char === Char.CarriageReturn || char === Char.Hash || Number.isNaN(char)) {
      const next = source.indexOf('\n', at);
      if (next < 0) break;
      at = next + 1;
      line++;
      continue;
    }
    const start = at;
    const first = line;
    let depth = 0;
    for (; at < length; at++) {
      char = source.charCodeAt(at);
      if (char > Char.CloseBrace || (char > Char.Close && char < Char.OpenSquare)) continue;
      if (char === Char.LineFeed) {
        if (depth === 0) break;
        line++;
      } else if (char === Char.Quote || char === Char.Apostrophe) {
        const end = endOfString(source, at);
        if (end < 0) return { lines, damaged: true };
        for (let i = source.indexOf('\n', at); i >= 0 && i < end; i = source.indexOf('\n', i + 1)) line++;
        at = end - 1;
      } else if (char === Char.Hash) {
        const next = source.indexOf('\n', at);
        at = (next < 0 ? length : next) - 1;
      } else if (char === Char.Backslash) {
        if (source.charCodeAt(at + 1) === Char.CarriageReturn) at++;
        if (source.charCodeAt(at + 1) === Char.LineFeed) line++;
        at++;
      } else if (char === Char.Open || char === Char.OpenSquare || char === Char.OpenBrace) depth++;
      else if (char === Char.Close || char === Char.CloseSquare || char === Char.CloseBrace) {
        if (--depth < 0) return { lines, damaged: true };
      }
    }
    if (depth > 0) return { lines, damaged: true };
    lines.push({ start, end: Math.min(at, length), indent, line: first, lastLine: line });
    at++;
    line++;
  }
  return { lines, damaged: false };
}
