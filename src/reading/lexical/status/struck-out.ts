const MARK = '~~';

/** "~~feature store~~": struck out, as Markdown and chats show it, on one line. What counts is where the first word of a place stands. */
export function isStruckOut(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).search(/[\p{L}\p{N}]/u);
  if (word < 0) return false;
  const at = start + word;
  const lineEnd = text.indexOf('\n', at);
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const after = text.slice(at, lineEnd < 0 ? undefined : lineEnd);
  return before.split(MARK).length % 2 === 0 && after.includes(MARK);
}
