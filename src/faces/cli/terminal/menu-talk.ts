import * as clack from '@clack/prompts';
import pc from 'picocolors';
import { type Reply, type Talk, Interrupted, commandIn } from '#faces/cli/terminal/talk';
import { wrap } from '#faces/cli/terminal/wrap';

const OWN_WORDS = '\u0000own';
const DONT_KNOW = '\u0000skip';
const EXPLAIN = '\u0000why';
const UNDO = '\u0000undo';

/** Menus in a real terminal. Only for streams that are one: on a pipe the prompts would never end. */
export function menuTalk(): Talk {
  const columns = () => Math.min(process.stdout.columns ?? 80, 100);
  const print = (text: string) => clack.log.message(wrap(text, columns() - 4));

  const words = async (message: string, placeholder: string): Promise<Reply> => {
    const typed = await clack.text({ message: wrap(message, columns() - 4), placeholder });
    if (clack.isCancel(typed)) throw new Interrupted('stopped');
    const text = typed ?? '';
    const command = commandIn(text);
    return command ? { kind: 'command', command } : { kind: 'words', text };
  };

  const pick = async (message: string, options: { value: string; label: string; hint?: string }[]): Promise<string> => {
    const value = await clack.select({ message: wrap(message, columns() - 4), options, maxItems: 14 });
    if (clack.isCancel(value)) throw new Interrupted('stopped');
    return value as string;
  };

  return {
    say: print,
    heading: (text) => clack.log.step(pc.bold(text)),
    block: (text) => process.stdout.write(`${text}\n`),
    dump: async (prompt) => {
      print(prompt);
      const typed = await clack.multiline({
        message: 'Your description (finish with Enter twice, then Tab and Enter)',
        showSubmit: true,
      });
      if (clack.isCancel(typed)) throw new Interrupted('stopped');
      const command = commandIn(String(typed ?? ''));
      return command ? { kind: 'command', command } : { kind: 'words', text: String(typed ?? '') };
    },
    ask: async (question) => {
      const message = question.why ? `${question.text}\n${pc.dim(`Why I ask: ${question.why}`)}` : question.text;
      if (question.options.length === 0) return words(message, 'in your own words; /help for commands');
      const options = question.options.map((o) => ({
        value: o.id,
        label: o.text + (o.recommended ? pc.dim(' (recommended)') : ''),
        ...(o.changes ? { hint: o.changes } : {}),
      }));
      if (question.multiple) {
        const chosen = await clack.multiselect({ message: wrap(message, columns() - 4), options, required: false });
        if (clack.isCancel(chosen)) throw new Interrupted('stopped');
        return chosen.length > 0
          ? { kind: 'chosen', ids: chosen as string[] }
          : words(question.text, 'in your own words');
      }
      const value = await pick(message, [
        ...options,
        { value: OWN_WORDS, label: 'Something else, in my own words' },
        { value: DONT_KNOW, label: "I don't know" },
        { value: EXPLAIN, label: 'What do you mean?' },
        { value: UNDO, label: 'Go back one' },
      ]);
      if (value === OWN_WORDS) return words(question.text, 'in your own words; /help for commands');
      if (value === DONT_KNOW) return { kind: 'command', command: 'skip' };
      if (value === EXPLAIN) return { kind: 'command', command: 'why' };
      if (value === UNDO) return { kind: 'command', command: 'undo' };
      return { kind: 'chosen', ids: [value] };
    },
    choose: async (text, options) => ({
      kind: 'chosen',
      ids: [
        await pick(
          text,
          options.map((o) => ({ value: o.id, label: o.text })),
        ),
      ],
    }),
    confirm: async (text, usual) => {
      const yes = await clack.confirm({ message: wrap(text, columns() - 4), initialValue: usual });
      if (clack.isCancel(yes)) throw new Interrupted('stopped');
      return yes;
    },
    close: () => {},
  };
}
