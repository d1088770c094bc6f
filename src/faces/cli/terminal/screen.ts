import pc from 'picocolors';
import type { ReadStream } from 'node:tty';
import type { Writable } from 'node:stream';
import { keysOf, type Key } from '#faces/cli/terminal/keys';
import { draw, type Picker } from '#faces/cli/terminal/picker';
import { rows } from '#faces/cli/terminal/rows';
import { Interrupted } from '#faces/cli/terminal/talk';
import { visible } from '#faces/cli/visible';

export interface Terminal {
  readonly input: ReadStream;
  readonly output: Writable;
  readonly columns: () => number;
  readonly height: () => number;
  readonly colour: boolean;
}

/** A terminal that is written on from top to bottom; only what is being typed is drawn over. */
export interface Screen {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Columns that text is laid out for. */
  width(): number;
  write(text: string): void;
  /** Text in rows, fit to be shown. */
  paragraph(text: string): string;
  /** Draws a menu or a line over the one that was drawn before. */
  show(state: Picker, hint: string): void;
  /** Takes what was drawn away. */
  clear(): void;
  /** The next key; Ctrl-C and the end of input are thrown, with what was begun. */
  nextKey(unfinished?: () => string): Promise<Key>;
  /** Listens to single keys while something is asked, and to none that were pressed before it was. */
  listening<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** No line of prose is wider, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 24;

export function screenOn({ input, output, columns, height, colour }: Terminal): Screen {
  const write = (text: string) => void output.write(text);
  const keys = keysOf(input, write);
  const width = () => Math.max(NARROWEST, Math.min(columns(), WIDEST));
  let cursorRow = 0;
  const clear = () => {
    write(`${cursorRow > 0 ? `\u001b[${cursorRow}A` : ''}\r\u001b[J`);
    cursorRow = 0;
  };
  return {
    bold: colour ? pc.bold : (text) => text,
    dim: colour ? pc.dim : (text) => text,
    width,
    write,
    paragraph: (text) => rows(visible(text), width() - 1).join('\n'),
    show: (state, hint) => {
      const { lines, row, column } = draw(state, { columns: width(), height: height(), hint, colour });
      clear();
      const up = lines.length - 1 - row;
      write(`${lines.join('\n')}${up > 0 ? `\u001b[${up}A` : ''}\r${column > 0 ? `\u001b[${column}C` : ''}`);
      cursorRow = row;
    },
    clear,
    nextKey: async (unfinished = () => '') => {
      const key = await keys.next();
      if (key !== null && !(key.ctrl && key.name === 'c')) return key;
      clear();
      throw new Interrupted(key === null ? 'end of input' : 'stopped', unfinished());
    },
    listening: async (work) => {
      keys.listen(true);
      try {
        await keys.drain();
        return await work();
      } finally {
        keys.listen(false);
      }
    },
    close: () => keys.close(),
  };
}
