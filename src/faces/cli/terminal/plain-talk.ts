import type { Readable, Writable } from 'node:stream';
import { linesOf } from '#faces/cli/terminal/lines';
import { rows } from '#faces/cli/terminal/rows';
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

/** Plain lines over any pair of streams: for pipes, screen readers and terminals without menus. */
export function plainTalk(input: Readable, output: Writable, columns = 80): Talk {
  const lines = linesOf(input);
  const write = (text: string) => void output.write(`${text}\n`);
  const wrapped = (text: string, indent = '') =>
    rows(visible(text), columns - 1 - indent.length)
      .map((row, i) => (i === 0 ? row : indent + row))
      .join('\n');
  const say = (text: string) => write(`${wrapped(text)}\n`);

  const line = async (prompt: string): Promise<string> => {
    output.write(prompt);
    const typed = await lines.next();
    if (typed === null) throw new Interrupted('end of input');
    return typed;
  };
  /** Words or a command; what only looks like a command is told and asked again. */
  const answer = async (): Promise<Exclude<Reply, { kind: 'chosen' }>> => {
    for (;;) {
      const typed = (await line('> ')).trim();
      const strange = strangeCommand(typed);
      if (strange) {
        say(`There is no ${strange}. /help lists what there is.`);
        continue;
      }
      const command = typed === '?' ? 'why' : commandIn(typed);
      return command ? { kind: 'command', command } : { kind: 'words', text: typed };
    }
  };
  const list = (options: readonly ToChoose[], keys: readonly string[]) => {
    for (const [i, option] of options.entries()) write(`  ${wrapped(`${keys[i]}) ${option.text}`, '     ')}`);
  };

  const choose: Talk['choose'] = async (text, options) => {
    say(text);
    const keys = keysFor(options);
    list(options, keys);
    const reply = await answer();
    if (reply.kind !== 'words') return reply;
    const picked = reply.text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((part) => options[keys.indexOf(part.replace(/[).]$/, ''))]?.id);
    const ids = picked.filter((id) => id !== undefined);
    return ids.length > 0 && ids.length === picked.length ? { kind: 'chosen', ids } : reply;
  };

  return {
    say,
    heading: (text) => write(`\n== ${visible(text)} ==\n`),
    block: (text) => write(`${text}\n`),
    dump: async (prompt, draft = '') => {
      say(prompt);
      write('(End with a line that holds a single dot, or with end of input.)');
      const said = draft === '' ? [] : draft.split('\n');
      if (draft !== '') write(visible(draft));
      for (let first = true; ; first = false) {
        if (first) output.write('> ');
        const typed = await lines.next();
        if (typed === null && said.join('').trim() === '') throw new Interrupted('end of input');
        if (typed === null || typed.trim() === '.') return { kind: 'words', text: said.join('\n') };
        const command = said.length === 0 ? commandIn(typed) : null;
        if (command) return { kind: 'command', command };
        said.push(typed);
      }
    },
    ask: async (question) => {
      say(question.text);
      if (question.why) say(`Why I ask: ${question.why}`);
      list(
        question.options.map(({ id, text, recommended, changes }) => ({
          id,
          text: `${text}${recommended ? ' (recommended)' : ''}${changes ? `: ${changes}` : ''}`,
        })),
        keysFor(question.options),
      );
      write(question.options.length > 0 ? HOW_TO_CHOOSE : HOW_TO_ANSWER);
      return answer();
    },
    choose,
    confirm: async (text, usual) => {
      for (;;) {
        const typed = (await line(`${wrapped(text)} ${usual ? '[Y/n]' : '[y/N]'} `)).trim().toLowerCase();
        if (typed === '') return usual;
        if (/^(y|yes|n|no)$/.test(typed)) return typed.startsWith('y');
      }
    },
    close: () => lines.close(),
  };
}

const HOW_TO_CHOOSE = "A letter, or your own words. ? explains, /skip if you don't know, /help for more.";
const HOW_TO_ANSWER = "In your own words. ? explains, /skip if you don't know, /help for more.";
