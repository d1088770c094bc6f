import { Cursor, Unreadable } from '#asbuilt/python/cursor';
import type { Expression } from '#asbuilt/python/syntax';
import { unescaped } from '#asbuilt/python/unescaped';

const OPENING = /([rRbBuUfFtT]{0,2})("{3}|'{3}|"|')/y;

interface Piece {
  readonly value: string | null;
  readonly parts: readonly Expression[];
  readonly line: number;
}

/** What the strings need of the reader that they stand in. */
export interface StringContext {
  /** The file's line of a row of the text. */
  lineOf(row: number): number;
  /** Reads the expression of a hole at another cursor; stops behind it. */
  hole(cursor: Cursor): Expression;
}

/** The string, or the strings one after another, at the cursor; null where none begins. */
export function readStrings(cursor: Cursor, context: StringContext): Expression | null {
  cursor.skip();
  if (!mayOpen(cursor.text, cursor.at)) return null;
  const pieces: Piece[] = [];
  for (;;) {
    cursor.skip();
    OPENING.lastIndex = cursor.at;
    const opening = OPENING.exec(cursor.text);
    if (opening === null) break;
    pieces.push(readOne(cursor, opening[1]!, opening[2]!, context));
  }
  const [first] = pieces;
  if (first === undefined) return null;
  const { line } = first;
  if (pieces.length === 1)
    return { kind: 'text', value: first.value, parts: first.value === null ? first.parts : [], line };
  if (pieces.every((piece) => piece.value !== null))
    return { kind: 'text', value: pieces.map((piece) => piece.value).join(''), parts: [], line };
  const parts = pieces.flatMap((piece): readonly Expression[] =>
    piece.value === null ? piece.parts : [{ kind: 'text', value: piece.value, parts: [], line: piece.line }],
  );
  return { kind: 'text', value: null, parts, line };
}

const isQuote = (char: number): boolean => char === 34 || char === 39;

/** Whether a quote stands here or behind one or two letters. */
function mayOpen(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (isQuote(first)) return true;
  if (!(first >= 65)) return false;
  const second = text.charCodeAt(at + 1);
  return isQuote(second) || (second >= 65 && isQuote(text.charCodeAt(at + 2)));
}

function readOne(cursor: Cursor, prefix: string, quotes: string, context: StringContext): Piece {
  const { text, row } = cursor;
  const start = cursor.at + prefix.length + quotes.length;
  const end = endOf(text, start, quotes);
  const content = text.slice(start, end);
  if (quotes.length === 1 && content.includes('\n') && !content.includes('\\\n')) throw new Unreadable();
  cursor.at = end + quotes.length;
  for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) cursor.row++;
  const line = context.lineOf(row);
  if (!/[fFtT]/.test(prefix) || !content.includes('{')) return { value: unescaped(content), parts: [], line };
  return formatted(content, row, line, context);
}

function endOf(text: string, start: number, quotes: string): number {
  for (let end = text.indexOf(quotes, start); end >= 0; end = text.indexOf(quotes, end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92 && end - slashes > start) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new Unreadable();
}

/** The pieces of an f-string: literal text, and the expressions in braces without their format. */
function formatted(content: string, row: number, line: number, context: StringContext): Piece {
  const parts: Expression[] = [];
  let from = 0;
  let computed = false;
  for (let at = content.indexOf('{'); at >= 0; at = content.indexOf('{', at)) {
    if (content[at + 1] === '{') {
      at += 2;
      continue;
    }
    if (at > from) parts.push({ kind: 'text', value: unescaped(content.slice(from, at)), parts: [], line });
    const inner = new Cursor(content, at + 1, row + content.slice(0, at).split('\n').length - 1);
    inner.depth = 1;
    parts.push(context.hole(inner));
    computed = true;
    at = from = endOfHole(content, inner);
  }
  if (!computed) return { value: unescaped(content), parts: [], line };
  if (from < content.length) parts.push({ kind: 'text', value: unescaped(content.slice(from)), parts: [], line });
  return { value: null, parts, line };
}

function endOfHole(content: string, cursor: Cursor): number {
  cursor.skip();
  let depth = 1;
  for (let at = cursor.at; at < content.length; at++) {
    if (content[at] === '{') depth++;
    else if (content[at] === '}' && --depth === 0) return at + 1;
    if (at === cursor.at && !/[}:!=]/.test(content[at]!)) break;
  }
  throw new Unreadable();
}
