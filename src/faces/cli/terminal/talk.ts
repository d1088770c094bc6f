import type { Question } from '#headwater';

/** What came back from a person: their own words, a choice, or a command to the interview itself. */
export type Reply =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  | { readonly kind: 'command'; readonly command: CommandName };

/** Commands that may be typed in place of any answer, with what they do. */
export const COMMANDS = {
  help: 'this list',
  why: 'explain the question',
  skip: "I don't know; go on",
  back: 'answer the question before this one anew',
  undo: 'take back the last thing you said',
  answers: 'all that you said, to change any of it',
  status: 'what is settled and what is still open',
  parts: 'the sorted parts, to look at or to move',
  heard: 'your words, and what was understood of them',
  show: 'a picture of the plan so far',
  everything: 'ask me everything, even what changes nothing',
  enough: 'stop asking and write the document',
  quit: 'stop here; nothing is lost',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Thrown when the person stops (Ctrl-C, end of input). What was said before is on disk. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  /** @param unfinished what was typed of a longer text and not sent off yet */
  constructor(
    message: 'stopped' | 'end of input',
    readonly unfinished = '',
  ) {
    super(message);
  }
}

export interface ToChoose {
  readonly id: string;
  readonly text: string;
  /** The key for it; the next letter where none is given. */
  readonly key?: string;
}

/** How the interview speaks with a person: menus in a terminal, or plain lines. */
export interface Talk {
  /** Something to read, in paragraphs. */
  say(text: string): void;
  /** A heading that sets off what follows. */
  heading(text: string): void;
  /** Text that is laid out already (tables, pictures) and fit to be shown. */
  block(text: string): void;
  /** Free text of several lines, begun with `draft`; or a command instead. */
  dump(prompt: string, draft?: string): Promise<Reply>;
  ask(question: Question): Promise<Reply>;
  /** One of several things; the person may also give a command. `atOnce`: a single key decides. */
  choose(text: string, options: readonly ToChoose[], atOnce?: boolean): Promise<Reply>;
  confirm(text: string, usual: boolean): Promise<boolean>;
  close(): void;
}

/** "/undo" and ":undo" are commands, and so is the bare word for those that no answer would consist of. */
export function commandIn(text: string): CommandName | null {
  const typed = text.trim().toLowerCase();
  const name = typed.replace(/^[/:]/, '');
  if (!Object.hasOwn(COMMANDS, name)) return null;
  const bare = typed === name;
  return bare && !['undo', 'help', 'quit', 'back'].includes(name) ? null : (name as CommandName);
}

/** What looks like a command and is none: "/foo" alone on its line. */
export const strangeCommand = (text: string): string | null =>
  /^\/[a-z]{1,12}$/i.test(text.trim()) && commandIn(text) === null ? text.trim() : null;

/** The key that stands before each of several things: the one it brings along, or the next letter, or beyond z a number. */
export const keysFor = (options: readonly { readonly id: string; readonly key?: string }[]): string[] =>
  options.map(({ key }, i) => key ?? (i < 26 ? String.fromCharCode(97 + i) : String(i + 1)));
