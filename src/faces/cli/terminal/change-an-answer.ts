import { type Entry, standing } from '#headwater';
import { earlierQuestion } from '#faces/cli/earlier-question';
import type { Hall } from '#faces/cli/terminal/hall';
import { moveAPart } from '#faces/cli/terminal/move-a-part';
import { entriesOf } from '#faces/cli/terminal/given';
import { said } from '#faces/cli/said';
import { changesInWords, foreseen, takeBack } from '#faces/cli/take-back';

type Answer = Extract<Entry, { kind: 'answer' }>;

/** Lists all that was said and lets the person change one of it; what that changes is shown before it counts. */
export async function changeAnAnswer(hall: Hall): Promise<void> {
  const { session, talk } = hall;
  const all = standing(session.brief()).filter((e) => e.kind !== 'claims');
  if (all.length === 0) {
    talk.say('You have not said anything yet.');
    return;
  }
  const options = [...all].reverse().map((entry) => ({ id: entry.id, text: capital(said(entry)) }));
  const reply = await talk.choose('Which of these would you like to change?', [
    { id: 'none', text: 'None, go on', key: '0' },
    ...options.map((option, i) => ({ ...option, key: String(i + 1) })),
  ]);
  const entry = reply.kind === 'chosen' ? all.find(({ id }) => id === reply.ids[0]) : undefined;
  if (entry) await change(hall, entry);
}

/** Puts the question before this one again. */
export async function goBack(hall: Hall): Promise<void> {
  const last = standing(hall.session.brief()).findLast((e) => e.kind === 'answer' || e.kind === 'decision');
  if (last) await change(hall, last);
  else hall.talk.say('There is no question before this one.');
}

async function change(hall: Hall, entry: Entry): Promise<void> {
  if (entry.kind === 'answer') await answerAnew(hall, entry);
  else if (entry.kind === 'passage' || entry.kind === 'correction') await sayAnew(hall, entry);
  else if (entry.kind === 'decision' && entry.decision.about === 'bucket')
    await moveAPart(hall, entry.decision.component);
  else await offerToTakeBack(hall, entry);
}

async function answerAnew(hall: Hall, answer: Answer): Promise<void> {
  const { session, talk } = hall;
  const question = earlierQuestion(session, answer);
  talk.say(answer.state === 'answered' ? `You answered: "${answer.text}"` : 'You said that you do not know.');
  const reply = await talk.ask(question);
  if (reply.kind === 'command' && reply.command === 'undo') return offerToTakeBack(hall, answer);
  if (reply.kind === 'command') {
    talk.say(reply.command === 'why' ? question.explanation : 'Then it stays as it was.');
    return;
  }
  if (reply.kind === 'words' && reply.text.trim() === '') return;
  const entries = entriesOf(hall, question, reply);
  if (await agreed(hall, foreseen(session, entries))) for (const entry of entries) session.say(entry);
}

async function sayAnew(hall: Hall, passage: Extract<Entry, { kind: 'passage' | 'correction' }>): Promise<void> {
  const { session, talk, speaker } = hall;
  const reply = await talk.choose(`You said: "${passage.text}"`, [
    { id: 'leave', text: 'Leave it' },
    { id: 'anew', text: 'Say it anew, in place of this' },
    { id: 'back', text: 'Take it back' },
  ]);
  const chosen = reply.kind === 'chosen' ? reply.ids[0] : 'leave';
  if (chosen === 'back') return offerToTakeBack(hall, passage);
  if (chosen !== 'anew') return;
  const words = await talk.dump('How is it instead?');
  if (words.kind !== 'words' || words.text.trim() === '') return;
  const entry = { kind: 'correction', speaker, of: passage.id, text: words.text } as const;
  if (await agreed(hall, foreseen(session, [entry]))) session.say(entry);
}

async function offerToTakeBack(hall: Hall, entry: Entry): Promise<void> {
  const { session, talk, speaker } = hall;
  const back = takeBack(session, [entry], speaker);
  talk.say(`This takes back ${back.what}. ${changesInWords(back.changes)}`);
  if (!(await talk.confirm('Take it back?', true))) return;
  for (const one of back.entries) session.say(one);
}

async function agreed({ talk }: Hall, changes: readonly string[]): Promise<boolean> {
  talk.say(changesInWords(changes));
  return changes.length === 0 || talk.confirm('Change it?', true);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
