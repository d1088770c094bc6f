import { entriesFor, type NewEntry, type Question } from '#headwater';
import type { Hall } from '#faces/cli/terminal/hall';
import type { Reply } from '#faces/cli/terminal/talk';

/** The entries that a reply to a question adds to the log. */
export const entriesOf = (
  { speaker }: Hall,
  question: Question,
  reply: Exclude<Reply, { kind: 'command' }>,
): NewEntry[] => entriesFor(question, reply.kind === 'chosen' ? { chosen: reply.ids } : { text: reply.text }, speaker);
