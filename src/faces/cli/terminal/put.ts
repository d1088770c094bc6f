import { choiceIn, type Question } from '#headwater';
import type { Hall } from '#faces/cli/terminal/hall';
import { moveAPart } from '#faces/cli/terminal/move-a-part';
import { obey } from '#faces/cli/terminal/obey';
import { taken } from '#faces/taken';

/** Puts one question and records what comes back; "left" when the person wants to stop. */
export async function put(hall: Hall, question: Question): Promise<'left' | 'goes on'> {
  const reply = await hall.talk.ask(question);
  if (reply.kind === 'command') return obey(hall, reply.command, question);
  if (reply.kind === 'words' && reply.text.trim() === '') return 'goes on';
  const chosen = reply.kind === 'chosen' ? reply.ids : choiceIn(question, reply.text);
  if (question.topic === 'classification' && chosen.includes('move')) {
    await moveAPart(hall);
    return 'goes on';
  }
  const given = reply.kind === 'chosen' ? { chosen: reply.ids } : { text: reply.text };
  const { entries, notes } = taken(hall.session, question, given, hall.speaker);
  for (const note of notes) hall.talk.say(note);
  for (const entry of entries) hall.session.say(entry);
  return 'goes on';
}
