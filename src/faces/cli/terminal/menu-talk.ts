import pc from 'picocolors';
import type { ReadStream } from 'node:tty';
import type { Writable } from 'node:stream';
import { keysOf, type Key } from '#faces/cli/terminal/keys';
import { type Choice, draw, picker, press, type Picker } from '#faces/cli/terminal/picker';
import { rows } from '#faces/cli/terminal/rows';
import { EMPTY, textOf } from '#faces/cli/terminal/line';
import {
  type Reply,
  type Talk,
  type ToChoose,
  Interrupted,
  commandIn,
  keysFor,
  strangeCommand,
} from '#faces/cli/terminal/talk';
import { visible } from '#faces/cli/visible';

const DONT_KNOW = '\u0000skip';
const EXPLAIN = '\u0000why';
const HINT = 'Enter takes the marked line. Or type a letter, your own words, or /help.';
const HINT_WORDS = "In your own words, then Enter. /why explains, /skip if you don't know, /help for more.";
const HINT_MANY = 'Space marks, Enter takes. Or type letters, your own words, or /help.';
const HINT_DUMP = 'Type or paste. An empty line ends it (Enter twice). /help for commands.';

interface Screen {
  readonly input: ReadStream;
  readonly output: Writable;
  readonly columns: () => number;
  readonly height: () => number;
  readonly colour: boolean;
}

/** Menus in a real terminal, in which one may write as well. */
export function menuTalk({ input, output, columns, height, colour }: Screen): Talk {
  const write = (text: string) => output.write(text);
  const keys = keysOf(input, write);
  const bold = colour ? pc.bold : (text: string) => text;
  const dim = colour ? pc.dim : (text: string) => text;
  const width = () => Math.max(24, Math.min(columns(), 100));
  const paragraph = (text: string) => rows(visible(text), width() - 1).join('\n');
  const say = (text: string) => void write(`${paragraph(text)}\n\n`);

  /** Draws over what was drawn before. */
  let drawn = { rows: 0, row: 0 };
  const clear = () => {
    write(`${drawn.row > 0 ? `\u001b[${drawn.row}A` : ''}\r\u001b[J`);
    drawn = { rows: 0, row: 0 };
  };
  const show = (state: Picker, hint: string) => {
    const { lines, row, column } = draw(state, { columns: width(), height: height(), hint, colour });
    clear();
    const up = lines.length - 1 - row;
    write(`${lines.join('\n')}${up > 0 ? `\u001b[${up}A` : ''}\r${column > 0 ? `\u001b[${column}C` : ''}`);
    drawn = { rows: lines.length, row };
  };
  const nextKey = async (unfinished: () => string = () => ''): Promise<Key> => {
    const key = await keys.next();
    if (key === null || (key.ctrl && key.name === 'c')) {
      clear();
      throw new Interrupted(key === null ? 'end of input' : 'stopped', unfinished());
    }
    return key;
  };
  const listening = async <T>(work: () => Promise<T>): Promise<T> => {
    keys.listen(true);
    try {
      await keys.drain();
      return await work();
    } finally {
      keys.listen(false);
    }
  };

  const pick = (start: Picker, hint: string): Promise<Reply> =>
    listening(async () => {
      let state = start;
      let told = hint;
      for (;;) {
        show(state, told);
        const next = press(state, await nextKey());
        if (!('kind' in next)) {
          state = next;
          continue;
        }
        const strange = next.kind === 'typed' ? strangeCommand(next.text) : null;
        if (strange) {
          [state, told] = [start, `There is no ${strange}. ${hint}`];
          continue;
        }
        clear();
        if (next.kind === 'chosen') {
          const taken = state.choices.filter(({ id }) => next.ids.includes(id)).map(({ text }) => text);
          write(`${rows(`: ${taken.join('; ')}`, width() - 1).join('\n')}\n\n`);
          return { kind: 'chosen', ids: next.ids };
        }
        write(`${paragraph(`: ${next.text}`)}\n\n`);
        const command = next.text.trim() === '?' ? 'why' : commandIn(next.text);
        return command ? { kind: 'command', command } : { kind: 'words', text: next.text };
      }
    });

  const choose = async (text: string, options: readonly ToChoose[], atOnce = false): Promise<Reply> => {
    write(`${bold(paragraph(text))}\n`);
    const letters = keysFor(options);
    const choices = options.map(
      ({ id, text: shown }, i): Choice => ({ id, letter: letters[i] ?? '', text: visible(shown), note: null }),
    );
    return pick(
      picker(choices, { instant: atOnce }),
      atOnce ? 'One key decides; Enter takes the marked line.' : HINT,
    );
  };

  return {
    say,
    heading: (text) => void write(`${dim(rows(visible(`-- ${text}`), width() - 1).join('\n'))}\n\n`),
    block: (text) => void write(`${text}\n\n`),
    choose,
    dump: async (prompt, draft = '') => {
      say(prompt);
      const said = draft === '' ? [] : draft.split('\n');
      if (draft !== '') write(`${paragraph(draft)}\n`);
      return listening(() => dumped(said));
    },
    ask: async (question) => {
      write(`${bold(paragraph(question.text))}\n`);
      if (question.why) write(`${dim(paragraph(`Why I ask: ${question.why}`))}\n`);
      write('\n');
      if (question.options.length === 0) return pick(picker([]), HINT_WORDS);
      const letters = keysFor(question.options);
      const options = question.options.map(
        ({ id, text, recommended, changes }, i): Choice => ({
          id,
          letter: letters[i] ?? '',
          text: visible(text) + (recommended ? ' (recommended)' : ''),
          note: changes === null ? null : visible(changes),
        }),
      );
      const asides: Choice[] = question.multiple
        ? []
        : [
            { id: DONT_KNOW, letter: '', text: "I don't know", note: null },
            { id: EXPLAIN, letter: '', text: 'What do you mean?', note: null },
          ];
      const sorting = question.topic === 'classification';
      const reply = await pick(
        picker([...options, ...(sorting ? [] : asides)], { multiple: question.multiple }),
        question.multiple ? HINT_MANY : HINT,
      );
      if (reply.kind !== 'chosen') return reply;
      if (reply.ids.includes(DONT_KNOW)) return { kind: 'command', command: 'skip' };
      return reply.ids.includes(EXPLAIN) ? { kind: 'command', command: 'why' } : reply;
    },
    confirm: async (text, usual) => {
      const [yes, no] = [
        { id: 'yes', key: 'y', text: 'Yes' },
        { id: 'no', key: 'n', text: 'No' },
      ];
      for (;;) {
        const reply = await choose(text, usual ? [yes, no] : [no, yes], true);
        if (reply.kind === 'chosen') return reply.ids.includes('yes');
        const word = reply.kind === 'words' ? reply.text.trim().toLowerCase() : '';
        if (/^(y|yes|n|no)$/.test(word)) return word.startsWith('y');
      }
    },
    close: () => keys.close(),
  };

  async function dumped(said: string[]): Promise<Reply> {
    let state = picker([]);
    let hint = HINT_DUMP;
    const commit = (text: string) => {
      clear();
      write(`${paragraph(text)}\n`);
      said.push(text);
    };
    const soFar = () => [...said, textOf(state.line)].join('\n').trimEnd();
    for (;;) {
      show(state, hint);
      const key = await nextKey(soFar);
      hint = HINT_DUMP;
      if (key.name === 'paste') {
        const lines = textOf({ before: state.line.before + key.text, after: state.line.after }).split(/\r\n|\r|\n/);
        for (const line of lines.slice(0, -1)) commit(line);
        state = { ...state, line: { before: lines.at(-1) ?? '', after: '' } };
        continue;
      }
      const ends = key.ctrl && key.name === 'd';
      if (key.name !== 'return' && !ends) {
        const next = press(state, key);
        if (!('kind' in next)) state = next;
        continue;
      }
      const line = textOf(state.line);
      const nothingSaid = said.join('').trim() === '';
      const command = commandIn(line);
      if (command && nothingSaid) {
        clear();
        write(`: ${line}\n\n`);
        return { kind: 'command', command };
      }
      if (command && /^[/:]/.test(line.trim())) {
        hint = `First end your text with an empty line, then ${line.trim()} works.`;
        state = { ...state, line: EMPTY };
        continue;
      }
      if ((line.trim() === '' || ends) && (!nothingSaid || line.trim() !== '')) {
        if (line.trim() !== '') commit(line);
        clear();
        write('\n');
        return { kind: 'words', text: said.join('\n').trimEnd() };
      }
      if (line.trim() === '') {
        if (ends) throw new Interrupted('end of input');
        hint = `Nothing is written yet. ${HINT_DUMP}`;
        continue;
      }
      commit(line);
      state = { ...state, line: EMPTY };
    }
  }
}
