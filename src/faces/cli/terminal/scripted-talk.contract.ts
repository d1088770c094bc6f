import { type Reply, type Talk, commandIn, keysFor } from '#faces/cli/terminal/talk';

/** A Talk whose person follows a script, and what was shown to them. */
export interface ScriptedTalk extends Talk {
  readonly shown: readonly string[];
  /** Everything shown so far as one text. */
  text(): string;
}

/** Thrown when the script ends before the interview does. */
export class ScriptEnds extends Error {}

/**
 * Each line of the script is typed at the next prompt: a letter or number picks, "/x" commands, anything else is the
 * person's own words. Confirmations take "y" or "n".
 */
export function scriptedTalk(lines: readonly string[]): ScriptedTalk {
  const shown: string[] = [];
  const script = [...lines];
  const next = (): string => {
    const line = script.shift();
    if (line === undefined) throw new ScriptEnds(`The script ends at: ${shown.at(-1)}`);
    return line;
  };
  const show = (text: string) => void shown.push(text);
  const reply = (options: readonly { readonly id: string; readonly key?: string }[]): Reply => {
    const line = next();
    const command = commandIn(line);
    if (command) return { kind: 'command', command };
    const id = options[keysFor(options).indexOf(line)]?.id;
    return id === undefined ? { kind: 'words', text: line } : { kind: 'chosen', ids: [id] };
  };
  return {
    shown,
    text: () => shown.join('\n'),
    say: show,
    heading: show,
    block: show,
    dump: async (prompt, draft = '') => {
      show(prompt);
      if (draft) show(draft);
      const said = reply([]);
      return said.kind === 'words' ? { ...said, text: draft ? `${draft}\n${said.text}` : said.text } : said;
    },
    ask: async (question) => {
      show(`${question.id}? ${question.text}`);
      return reply(question.options);
    },
    choose: async (text, options) => {
      show([text, ...options.map((o) => o.text)].join('\n'));
      return reply(options);
    },
    confirm: async (text) => {
      show(text);
      return next() === 'y';
    },
    close: () => {},
  };
}
