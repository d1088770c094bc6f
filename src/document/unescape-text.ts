import { pastEscape } from '#document/escape-text';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  rarr: '→',
  hellip: '…',
};

const decode = (unit: string): string => {
  if (unit.startsWith('\\')) return unit.slice(1);
  const name = unit.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name] ?? unit;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Stands in the mask for a character that was escaped and is therefore no markup. */
const LITERAL = 'x';

/** Markup that people put into a line by hand; the groups are what stays. */
const MARKUP = [
  /(`+)([^`]{1,400})\1/g,
  /()\*\*([^*]{1,400})\*\*/g,
  /()(?<![*\p{L}\p{N}])\*([^*\s][^*]{0,400})\*(?!\*)/gu,
  /()(?<![_\p{L}\p{N}])__([^_]{1,400})__(?![\p{L}\p{N}])/gu,
  /()(?<![_\p{L}\p{N}])_([^_\s][^_]{0,400})_(?![\p{L}\p{N}])/gu,
];

/**
 * The plain text that a line of Markdown shows: the inverse of `escapeText`. Emphasis and code marks that somebody set by
 * hand are taken off; what they enclose stays.
 */
export const unescapeText = (markdown: string): string => {
  let text = '';
  let mask = '';
  for (let index = 0; index < markdown.length; ) {
    const end = pastEscape(markdown, index);
    const unit = markdown.slice(index, end);
    const plain = unit.length === 1 ? unit : decode(unit);
    text += plain;
    mask += unit.length === 1 ? unit : LITERAL.repeat(plain.length);
    index = end;
  }
  return MARKUP.reduce(takeOff, { text, mask }).text;
};

const takeOff = (line: { text: string; mask: string }, markup: RegExp): { text: string; mask: string } => {
  let text = '';
  let mask = '';
  let from = 0;
  for (const match of line.mask.matchAll(markup)) {
    const inner = match[2] ?? '';
    const opening = match[0].indexOf(inner);
    const start = match.index + opening;
    text += line.text.slice(from, match.index) + line.text.slice(start, start + inner.length);
    mask += line.mask.slice(from, match.index) + LITERAL.repeat(inner.length);
    from = match.index + match[0].length;
  }
  return from === 0 ? line : { text: text + line.text.slice(from), mask: mask + line.mask.slice(from) };
};
