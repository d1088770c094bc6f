import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Talk, Interrupted, commandIn } from '#faces/cli/terminal/talk';
import { wrap } from '#faces/cli/terminal/wrap';

/** Plain lines over any pair of streams: for pipes, screen readers and terminals without menus. */
export function plainTalk(input: Readable, output: Writable, columns = 80): Talk {
  const lines = lineSource(input);
  const write = (text: string) => output.write(`${text}\n`);
  const say = (text: string) => write(`${wrap(text, columns)}\n`);

  const choose: Talk['choose'] = async (text, options) => {
    say(text);
    for (const option of options) write(wrap(`  ${option.id}) ${option.text}`, columns, '     '));
    const line = (await lines.next('> ', output)).trim();
    const command = commandIn(line);
    if (command) return { kind: 'command', command };
    const ids = line
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const chosen = ids.map((id) => id.replace(/[).]$/, '')).filter((id) => options.some((o) => o.id === id));
    return chosen.length > 0 && chosen.length === ids.length
      ? { kind: 'chosen', ids: chosen }
      : { kind: 'words', text: line };
  };

  return {
    say,
    heading: (text) => write(`\n== ${text} ==\n`),
    block: (text) => write(`${text}\n`),
    dump: async (prompt) => {
      say(prompt);
      write('(End with a line that holds a single dot, or with end of input.)');
      const said: string[] = [];
      for (;;) {
        const line = await lines.nextOrEnd(said.length === 0 ? '> ' : '', output);
        if (line === null) {
          if (said.join('').trim() === '') throw new Interrupted('end of input');
          break;
        }
        if (line.trim() === '.') break;
        const command = said.length === 0 ? commandIn(line) : null;
        if (command) return { kind: 'command', command };
        said.push(line);
      }
      return { kind: 'words', text: said.join('\n') };
    },
    ask: (question) => {
      say(question.text);
      if (question.why) say(`Why I ask: ${question.why}`);
      return choose(
        question.options.length > 0 ? 'Choose a letter, or answer in your own words.' : 'Answer in your own words.',
        question.options.map((o) => ({ id: o.id, text: o.text + (o.changes ? ` (${o.changes})` : '') })),
      );
    },
    choose,
    confirm: async (text, usual) => {
      const line = (await lines.next(`${text} ${usual ? '[Y/n]' : '[y/N]'} `, output)).trim().toLowerCase();
      return line === '' ? usual : line.startsWith('y');
    },
    close: () => lines.close(),
  };
}

/** Lines of a stream one at a time, none lost between two questions. */
function lineSource(input: Readable) {
  const reader = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  let wake: (() => void) | null = null;
  let ended = false;
  const signal = () => {
    wake?.();
    wake = null;
  };
  reader.on('line', (line) => {
    waiting.push(line);
    signal();
  });
  reader.on('close', () => {
    ended = true;
    signal();
  });
  const nextOrEnd = async (prompt: string, output: Writable): Promise<string | null> => {
    if (prompt) output.write(prompt);
    for (;;) {
      const line = waiting.shift();
      if (line !== undefined) return line;
      if (ended) return null;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    nextOrEnd,
    next: async (prompt: string, output: Writable) => {
      const line = await nextOrEnd(prompt, output);
      if (line === null) throw new Interrupted('end of input');
      return line;
    },
    close: () => reader.close(),
  };
}
