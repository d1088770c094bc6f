import { entity, escapeText, pastEscape, without } from '#document/escape-text';

/** Where `needle` stands unescaped, from `from` on; -1 where it does not. */
export const findRaw = (markdown: string, needle: string, from = 0): number => {
  for (let index = from; index < markdown.length; index = pastEscape(markdown, index)) {
    if (markdown.startsWith(needle, index)) return index;
  }
  return -1;
};

/** Where `needle` stands unescaped for the last time; -1 where it does not. */
export const findLastRaw = (markdown: string, needle: string): number => {
  let last = -1;
  for (let index = 0; index < markdown.length; index = pastEscape(markdown, index)) {
    if (markdown.startsWith(needle, index)) last = index;
  }
  return last;
};

/** Cuts at an unescaped separator; the pieces are trimmed. */
export const splitRaw = (markdown: string, separator: string): string[] => {
  const pieces: string[] = [];
  let start = 0;
  for (let at = findRaw(markdown, separator); at >= 0; at = findRaw(markdown, separator, start)) {
    pieces.push(markdown.slice(start, at).trim());
    start = at + separator.length;
  }
  pieces.push(markdown.slice(start).trim());
  return pieces;
};

/** Unescaped commas and semicolons outside parentheses. */
const separatorsIn = (markdown: string): { commas: number[]; semicolons: number[]; balanced: boolean } => {
  const commas: number[] = [];
  const semicolons: number[] = [];
  let depth = 0;
  let balanced = true;
  for (let index = 0; index < markdown.length; ) {
    const end = pastEscape(markdown, index);
    const character = end === index + 1 ? markdown[index] : '';
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) balanced = false;
    if (depth <= 0 && character === ',') commas.push(index);
    if (depth <= 0 && character === ';') semicolons.push(index);
    index = end;
  }
  return { commas, semicolons, balanced: balanced && depth === 0 };
};

/** Items in one line, separated by commas, or by semicolons where an item holds a comma of its own. */
export const joinList = (items: readonly string[]): string => joinEscaped(items.map(escapeText));

/** As `joinList`, for items that are escaped already; by comma only, where semicolons part the line already. */
export const joinEscaped = (items: readonly string[], by: 'either' | 'comma' = 'either'): string => {
  const closed = items.map((item) => (separatorsIn(item).balanced ? item : without('()', item)));
  const bySemicolon =
    by === 'either' && closed.length > 1 && closed.some((item) => separatorsIn(item).commas.length > 0);
  if (!bySemicolon) return closed.map((item) => withoutSeparators(item, ',;')).join(', ');
  return closed.map((item) => withoutSeparators(item, ';')).join('; ');
};

const withoutSeparators = (item: string, characters: ',;' | ';'): string => {
  const { commas, semicolons } = separatorsIn(item);
  const cuts = new Set(characters === ';' ? semicolons : [...commas, ...semicolons]);
  return cuts.size === 0 ? item : item.replaceAll(/[,;]/g, (mark, at: number) => (cuts.has(at) ? entity(mark) : mark));
};

/** The inverse of `joinEscaped`, and of what people write: separators inside parentheses do not count. */
export const splitList = (markdown: string): string[] => {
  const { commas, semicolons } = separatorsIn(markdown);
  const cuts = semicolons.length > 0 ? semicolons : commas;
  const ends = [...cuts, markdown.length];
  return ends.map((end, index) => markdown.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end).trim());
};

/** Escaped text in which every occurrence of a separator's first character is a reference where the separator follows. */
export const withoutSequence = (sequence: string, escaped: string): string => {
  let out = '';
  let start = 0;
  for (let at = findRaw(escaped, sequence); at >= 0; at = findRaw(escaped, sequence, start)) {
    out += escaped.slice(start, at) + entity(sequence);
    start = at + 1;
  }
  return out + escaped.slice(start);
};
