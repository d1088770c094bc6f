import type { Question } from '#headwater';

/** What came back from a person: their own words, a choice, or a command to the interview itself. */
export type Reply =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  | { readonly kind: 'command'; readonly command: CommandName };

/** Commands that may be typed in place of any answer, with what they do. */
export const COMMANDS = {
  undo: 'take back the last thing you said',
  why: 'explain the question',
  skip: "I don't know; go on",
  show: 'a picture of the plan so far',
  parts: 'the sorted parts, to look at or to move',
  heard: 'your words, with what was understood in them',
  everything: 'ask me everything, even what changes nothing',
  enough: 'stop asking and write the document',
  status: 'what is still open',
  quit: 'stop here; nothing is lost',
  help: 'this list',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Thrown when the person stops (Ctrl-C, end of input). What was said before is on disk. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** How the interview speaks with a person: menus in a terminal, or plain lines. */
export interface Talk {
  /** Something to read, in paragraphs. */
  say(text: string): void;
  /** A heading that sets off what follows. */
  heading(text: string): void;
  /** Text that is laid out already (tables, pictures). */
  block(text: string): void;
  /** Free text of several lines; null when the person gave a command instead. */
  dump(prompt: string): Promise<Reply>;
  ask(question: Question): Promise<Reply>;
  /** One of several things; the person may also give a command. */
  choose(text: string, options: readonly { readonly id: string; readonly text: string }[]): Promise<Reply>;
  confirm(text: string, usual: boolean): Promise<boolean>;
  close(): void;
}

/** "/undo" and ":undo" are commands, and so is the bare word for those that no answer would consist of. */
export function commandIn(text: string): CommandName | null {
  const typed = text.trim().toLowerCase();
  const name = typed.replace(/^[/:]/, '');
  if (!(name in COMMANDS)) return null;
  const bare = typed === name;
  return bare && !['undo', 'help', 'quit'].includes(name) ? null : (name as CommandName);
}
