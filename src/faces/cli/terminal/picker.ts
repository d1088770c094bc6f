import pc from 'picocolors';
import { type Line, EMPTY, textOf, typed } from '#faces/cli/terminal/line';
import type { Key } from '#faces/cli/terminal/keys';
import { widthOf } from '#report/plain-text';
import { rows } from '#faces/cli/terminal/rows';
import { visible } from '#faces/cli/visible';

/** One line of a menu. */
export interface Choice {
  readonly id: string;
  /** The key that stands before it: a letter, or "" for none. */
  readonly letter: string;
  readonly text: string;
  readonly note: string | null;
}

/** A menu in which one may also write: arrows choose, Enter takes, and whatever is typed goes into the line below. */
export interface Picker {
  readonly choices: readonly Choice[];
  readonly multiple: boolean;
  /** A single key that is some choice's letter takes it at once. */
  readonly instant: boolean;
  readonly at: number;
  readonly marked: readonly string[];
  readonly line: Line;
}

export type Picked =
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  | { readonly kind: 'typed'; readonly text: string };

export const picker = (
  choices: readonly Choice[],
  { multiple = false, instant = false }: { multiple?: boolean; instant?: boolean } = {},
): Picker => ({ choices, multiple, instant, at: 0, marked: [], line: EMPTY });

/** The menu after a key, or what was picked by it. */
export function press(now: Picker, key: Key): Picker | Picked {
  const { choices, line, marked, at } = now;
  const written = textOf(line);
  const here = choices[at];
  if (key.name === 'return') {
    if (written.trim() !== '') {
      const key = written.trim().toLowerCase().replace(/[.)]$/, '');
      const meant = choices.find(({ letter }) => letter !== '' && letter === key);
      return meant ? { kind: 'chosen', ids: [meant.id] } : { kind: 'typed', text: written };
    }
    if (now.multiple && marked.length > 0) return { kind: 'chosen', ids: marked };
    return here ? { kind: 'chosen', ids: [here.id] } : now;
  }
  if (key.name === 'escape') return { ...now, line: EMPTY };
  if (written === '' && choices.length > 0) {
    if (key.name === 'up' || key.name === 'down') {
      const step = key.name === 'up' ? choices.length - 1 : 1;
      return { ...now, at: (at + step) % choices.length };
    }
    if (now.multiple && key.name === 'space' && here)
      return {
        ...now,
        marked: marked.includes(here.id) ? marked.filter((id) => id !== here.id) : [...marked, here.id],
      };
    const meant = now.instant && choices.find(({ letter }) => letter !== '' && letter === key.text.toLowerCase());
    if (meant) return { kind: 'chosen', ids: [meant.id] };
  }
  return { ...now, line: typed(line, key) };
}

/** What a menu looks like: its lines, and where the cursor stands among them. */
export interface Drawn {
  readonly lines: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** Draws a menu in so many columns and at most so many rows; a longer one shows the part around the choice. */
export function draw(
  { choices, at, marked, line, multiple }: Picker,
  { columns, height, hint, colour }: { columns: number; height: number; hint: string; colour: boolean },
): Drawn {
  const dim = colour ? pc.dim : (text: string) => text;
  const lit = colour ? pc.cyan : (text: string) => text;
  const typing = textOf(line) !== '';
  const input = inputRows(line, columns);
  const hidden = Math.max(0, input.length - MOST_INPUT);
  const below = [...input.slice(hidden), ...rows(hint, columns - 4).map((row) => dim(`  ${row}`))];
  const blocks = choices.map(({ id, letter, text, note }, i) => {
    const mark = multiple ? (marked.includes(id) ? '[x] ' : '[ ] ') : '';
    const head = `${i === at && !typing ? '>' : ' '} ${letter === '' ? '' : `${letter}) `}${mark}`;
    const indent = ' '.repeat(head.length);
    const words = rows(text, columns - head.length - 1).map((row, n) => (n === 0 ? head : indent) + row);
    const notes = note === null ? [] : rows(note, columns - head.length - 1).map((row) => dim(indent + row));
    return [...words.map((row) => (i === at && !typing ? lit(row) : row)), ...notes];
  });
  const shown = around(blocks, at, Math.max(3, height - below.length - 2));
  const lines = [...shown, ...below];
  const cursor = inputRows({ before: line.before, after: '' }, columns);
  return {
    lines,
    row: shown.length + Math.max(0, Math.min(cursor.length, input.length) - hidden - 1),
    column: widthOf(cursor.at(-1) ?? ''),
  };
}

/** Rows of a long text that are shown while it is typed; the end of it counts. */
const MOST_INPUT = 8;

/** What is typed, broken hard at the edge; line ends of a paste start new rows. */
function inputRows({ before, after }: Line, columns: number): string[] {
  const out: string[] = [];
  for (const part of visible(before + after).split('\n')) {
    let row = out.length === 0 ? ': ' : '  ';
    for (const character of part) {
      if (widthOf(row + character) > columns - 2) {
        out.push(row);
        row = '  ';
      }
      row += character === '\t' ? ' ' : character;
    }
    out.push(row);
  }
  return out;
}

/** As many blocks around one of them as fit, with a line that says how many are above and below. */
function around(blocks: readonly (readonly string[])[], at: number, height: number): string[] {
  const size = (from: number, to: number) => blocks.slice(from, to).reduce((sum, block) => sum + block.length, 0);
  if (size(0, blocks.length) <= height) return blocks.flat();
  let [from, to] = [at, Math.min(at + 1, blocks.length)];
  for (;;) {
    if (to < blocks.length && size(from, to + 1) <= height - 2) to++;
    else if (from > 0 && size(from - 1, to) <= height - 2) from--;
    else break;
  }
  return [
    ...(from > 0 ? [`  (${from} more above)`] : []),
    ...blocks.slice(from, to).flat(),
    ...(to < blocks.length ? [`  (${blocks.length - to} more below)`] : []),
  ];
}
