/** A run of lines that Markdown treats as one thing. Lines and columns count from 1, in UTF-16 code units. */
export interface Block {
  /** heading, item of a list, text (a paragraph, quote or table), code (fenced), rule (a line across), html (a comment). */
  readonly kind: 'heading' | 'item' | 'text' | 'code' | 'rule' | 'html';
  readonly line: number;
  readonly endLine: number;
  /** Columns before its marker. */
  readonly indent: number;
  /** Where its content starts on its first line. */
  readonly column: number;
  /** Its content on one line, without marker; lines that were wrapped are joined by a space. Code and html: as it stands. */
  readonly text: string;
  /** Level of a heading, else 0. */
  readonly level: number;
  /** "-", "1.", "```python": the marker that opened it. */
  readonly marker: string;
}

type Open = { -readonly [K in keyof Block]: Block[K] };

const FENCE = /^[ \t]{0,12}(`{3,}|~{3,})(.*)$/s;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:([ \t]+)(.*))?$/s;

/** The lines of a text, whatever ends them. */
export const linesOf = (markdown: string): string[] => markdown.split(/\r\n|\n|\r/);

/** Cuts Markdown into blocks in one pass; takes anything, also what is no Markdown at all. */
export const scanBlocks = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = [];
  const wrapped = wrappingFence(lines);
  let open: Open | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || wrapped.has(index)) {
      open = null;
      continue;
    }
    const long = openLong(line, index + 1);
    if (long !== null) {
      index = close(long, lines, index);
      blocks.push(long);
      open = null;
      continue;
    }
    const single = singleLine(line, index + 1, open);
    if (single === 'underline' && open !== null) {
      Object.assign(open, { kind: 'heading', level: line.trim().startsWith('=') ? 1 : 2, endLine: index + 1 });
      open = null;
    } else if (single !== null && single !== 'underline') {
      blocks.push(single);
      open = single.kind === 'item' || single.kind === 'text' ? single : null;
    } else if (open !== null) {
      open.text = `${open.text} ${line.trim()}`;
      open.endLine = index + 1;
    }
  }
  return blocks;
};

/** The lines of a fence that encloses the whole document, as it is given where files cannot be written (D7.1). */
const wrappingFence = (lines: readonly string[]): ReadonlySet<number> => {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const opening = /^(`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*$/i.exec(lines[first] ?? '');
  if (opening === null || last <= first || lines[last]?.trim() !== opening[1]) return new Set();
  return new Set([first, last]);
};

const block = (kind: Block['kind'], line: number, text: string, more: Partial<Block> = {}): Open => ({
  kind,
  line,
  endLine: line,
  indent: 0,
  column: 1,
  text,
  level: 0,
  marker: '',
  ...more,
});

const openLong = (line: string, number: number): Open | null => {
  const fence = FENCE.exec(line);
  if (fence !== null && !(fence[1]?.startsWith('`') && fence[2]?.includes('`'))) {
    return block('code', number, '', { marker: line.trim(), column: line.indexOf(fence[1] ?? '') + 1 });
  }
  return line.trimStart().startsWith('<!--')
    ? block('html', number, line, { column: line.indexOf('<!--') + 1, marker: '<!--' })
    : null;
};

/** Extends a fence or a comment to its last line and returns that line's index. */
const close = (opened: Open, lines: readonly string[], from: number): number => {
  const fence = /^(?:`+|~+)/.exec(opened.marker)?.[0];
  const isEnd = (line: string): boolean => {
    if (fence === undefined) return line.includes('-->');
    const closing = line.trim();
    return closing.length >= fence.length && closing.replaceAll(fence[0] ?? '', '') === '';
  };
  let end = from + (fence === undefined ? 0 : 1);
  while (end < lines.length && !isEnd(lines[end] ?? '')) end += 1;
  end = Math.min(end, lines.length - 1);
  opened.endLine = end + 1;
  opened.text = lines.slice(fence === undefined ? from : from + 1, fence === undefined ? end + 1 : end).join('\n');
  return end;
};

const singleLine = (line: string, number: number, open: Open | null): Open | 'underline' | null => {
  const trimmed = line.trim();
  const indent = line.length - line.trimStart().length;
  const heading = /^#{1,6}(?=[ \t]|$)/.exec(trimmed)?.[0];
  if (heading !== undefined && indent < 4) {
    const text = withoutClosing(trimmed.slice(heading.length).trim());
    return block('heading', number, text, {
      level: heading.length,
      indent,
      column: indent + heading.length + 2,
      marker: heading,
    });
  }
  if (open?.kind === 'text' && open.line === number - 1 && /^(?:=+|-{2,})$/.test(trimmed)) return 'underline';
  if (isRule(trimmed)) return block('rule', number, trimmed, { indent });
  const item = ITEM.exec(line);
  if (item !== null) {
    const [, before = '', marker = '', space = '', text = ''] = item;
    return block('item', number, text.trim(), {
      indent: before.length,
      marker,
      column: before.length + marker.length + space.length + 1,
    });
  }
  const isQuote = trimmed.startsWith('>');
  const continues = open !== null && (isQuote ? open.text.startsWith('>') : true);
  return continues ? null : block('text', number, trimmed, { indent, column: indent + 1 });
};

const withoutClosing = (heading: string): string => {
  let end = heading.length;
  while (end > 0 && heading[end - 1] === '#') end -= 1;
  const before = heading.slice(0, end);
  return end === 0 ? '' : before.trimEnd() === before ? heading : before.trimEnd();
};

const isRule = (trimmed: string): boolean => {
  const [mark = ''] = trimmed;
  if (!'-*_'.includes(mark) || trimmed.length < 3) return false;
  let marks = 0;
  for (const character of trimmed) {
    if (character === mark) marks += 1;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
};
