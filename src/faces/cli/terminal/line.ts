import type { Key } from '#faces/cli/terminal/keys';

/** What is typed so far, and where the cursor stands in it, both in characters as people count them. */
export interface Line {
  readonly before: string;
  readonly after: string;
}

export const EMPTY: Line = { before: '', after: '' };
export const textOf = ({ before, after }: Line): string => before + after;

const parts = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const characters = (text: string): string[] => [...parts.segment(text)].map(({ segment }) => segment);
const allButLast = (text: string): string => characters(text).slice(0, -1).join('');
const last = (text: string): string => characters(text).at(-1) ?? '';
const first = (text: string): string => characters(text)[0] ?? '';

/** The line after a key; the same line where the key means nothing to it. */
export function typed(line: Line, key: Key): Line {
  const { before, after } = line;
  if (key.text !== '') return { before: before + key.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), after };
  switch (key.ctrl ? `^${key.name}` : key.name) {
    case 'backspace':
    case '^h':
      return { before: allButLast(before), after };
    case 'delete':
      return { before, after: after.slice(first(after).length) };
    case 'left':
    case '^b':
      return { before: allButLast(before), after: last(before) + after };
    case 'right':
    case '^f':
      return { before: before + first(after), after: after.slice(first(after).length) };
    case 'home':
    case '^a':
      return { before: '', after: before + after };
    case 'end':
    case '^e':
      return { before: before + after, after: '' };
    case '^u':
      return { before: '', after };
    case '^k':
      return { before, after: '' };
    case '^w':
      return { before: before.replace(/\S+\s*$/, ''), after };
    default:
      return line;
  }
}
