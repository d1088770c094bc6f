import { type Choice, picker, press, type Picker } from '#faces/cli/terminal/picker';
import { rows } from '#faces/cli/terminal/rows';
import { screenOn, type Terminal } from '#faces/cli/terminal/screen';
import { typedText } from '#faces/cli/terminal/typed-text';
import { type Reply, type Talk, type ToChoose, commandIn, keysFor, strangeCommand } from '#faces/cli/terminal/talk';
import { visible } from '#faces/cli/visible';

const DONT_KNOW = '\u0000skip';
const EXPLAIN = '\u0000why';
const HINT = 'Enter takes the marked line. Or type a letter, your own words, or /help.';
const HINT_WORDS = "In your own words, then Enter. /why explains, /skip if you don't know, /help for more.";
const HINT_MANY = 'Space marks, Enter takes. Or type letters, your own words, or /help.';

/** Menus in a real terminal, in which one may write as well. */
export function menuTalk(terminal: Terminal): Talk {
  const screen = screenOn(terminal);
  const { bold, dim, width, write, paragraph, show, clear, nextKey, listening } = screen;
  const say = (text: string) => write(`${paragraph(text)}\n\n`);

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
    return pick(picker(choices, { instant: atOnce }), atOnce ? 'One key decides; Enter takes the marked line.' : HINT);
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
      return listening(() => typedText(screen, said));
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
    close: () => screen.close(),
  };
}
