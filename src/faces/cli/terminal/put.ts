import { choiceIn, type Question } from '#headwater';
import { entriesOf } from '#faces/cli/terminal/given';
import type { Hall } from '#faces/cli/terminal/hall';
import { moveAPart, moveTyped } from '#faces/cli/terminal/move-a-part';
import { obey } from '#faces/cli/terminal/obey';

/** Puts one question and records what comes back; "left" when the person wants to stop. */
export async function put(hall: Hall, question: Question): Promise<'left' | 'goes on'> {
  const reply = await hall.talk.ask(question);
  if (reply.kind === 'command') return obey(hall, reply.command, question);
  if (question.topic === 'classification') {
    if (reply.kind === 'words' && moveTyped(hall, reply.text)) return 'goes on';
    const chosen = reply.kind === 'chosen' ? reply.ids : choiceIn(question, reply.text);
    if (chosen.includes('move')) {
      await moveAPart(hall);
      return 'goes on';
    }
  }
  if (reply.kind === 'words' && reply.text.trim() === '') return 'goes on';
  for (const entry of entriesOf(hall, question, reply)) hall.session.say(entry);
  return 'goes on';
}
