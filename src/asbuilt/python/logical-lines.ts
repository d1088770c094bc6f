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
  OpenSquare = 91,
  Backslash = 92,
  OpenBrace = 123,
}

/** What decides where lines end: an opening quote, a bracket, a comment with its line break, a line break that no backslash cancels. */
const TOKEN = /"""|'''|["'()[\]{}]|#[^\n]*\n|\n(?<!\\\r?\n)/g;
const PLAIN_IN_QUOTES = /[^"\\\n]*/y;
const PLAIN_IN_APOSTROPHES = /[^'\\\n]*/y;

/** Behind the string whose content begins at `from`, or -1 where it does not close. */
function endOfString(source: string, from: number, quote: number): number {
  const plain = quote === Char.Quote ? PLAIN_IN_QUOTES : PLAIN_IN_APOSTROPHES;
  for (let at = from; ; ) {
    plain.lastIndex = at;
    plain.test(source);
    at = plain.lastIndex;
    const char = source.charCodeAt(at);
    if (char === quote) return at + 1;
    if (char !== Char.Backslash) return -1;
    at += source.charCodeAt(at + 1) === Char.CarriageReturn ? 3 : 2;
  }
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
export function logicalLines(text: string): LogicalLines {
  const source = text.endsWith('\n') ? text : `${text}\n`;
  const lines: LogicalLine[] = [];
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let depth = 0;
  let from = start;
  TOKEN.lastIndex = start;
  while (TOKEN.test(source)) {
    const end = TOKEN.lastIndex;
    const char = source.charCodeAt(end - 1);
    if (char === Char.LineFeed) {
      if (depth === 0) {
        line = addLine(source, start, end - 1, line, lines);
        start = end;
      }
    } else if (char === Char.Quote || char === Char.Apostrophe) {
      const triple = end - from >= 3 && source.charCodeAt(end - 2) === char && source.charCodeAt(end - 3) === char;
      const close = triple
        ? endOfTriple(source, end, char === Char.Quote ? '"""' : "'''")
        : endOfString(source, end, char);
      if (close < 0) return { lines, damaged: true };
      TOKEN.lastIndex = close;
    } else if (char === Char.Open || char === Char.OpenSquare || char === Char.OpenBrace) depth++;
    else if (--depth < 0) return { lines, damaged: true };
    from = TOKEN.lastIndex;
  }
  return { lines, damaged: depth > 0 };
}

/** Adds the logical line between two places unless it is blank; the number of the line behind it. */
function addLine(source: string, from: number, end: number, line: number, lines: LogicalLine[]): number {
  let start = from;
  let indent = 0;
  let char = source.charCodeAt(start);
  while (char === Char.Space || char === Char.Tab || char === Char.FormFeed) {
    indent = char === Char.Tab ? ((indent >> 3) << 3) + 8 : char === Char.Space ? indent + 1 : 0;
    char = source.charCodeAt(++start);
  }
  let lastLine = line;
  for (let at = source.indexOf('\n', start); at < end; at = source.indexOf('\n', at + 1)) lastLine++;
  if (char !== Char.LineFeed && char !== Char.CarriageReturn && char !== Char.Hash)
    lines.push({ start, end, indent, line, lastLine });
  return lastLine + 1;
}
