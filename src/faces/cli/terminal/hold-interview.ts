import type { Architecture, Question } from '#headwater';
import { architectureOf, standing } from '#headwater';
import type { Hall } from '#faces/cli/terminal/hall';
import { handOver, type Seen } from '#faces/cli/terminal/hand-over';
import { obey } from '#faces/cli/terminal/obey';
import { openPoints } from '#faces/cli/terminal/open-points';
import { partsTable } from '#faces/cli/terminal/parts-table';
import { put } from '#faces/cli/terminal/put';

const OPENING =
  'Describe the whole workflow you have in mind: where the data comes from, what happens to it, which model is involved, and how ' +
  'its results reach the people or systems that use them. Include what runs today, who would look after it, and the parts you are ' +
  'unsure about. Order does not matter, and dictating is fine. I sort it afterwards.';

const FROM_CODE =
  'This is what the code says. What is to be built or changed? Describe it as you would to a colleague: what the results are for, ' +
  'who uses them, what hurts today, and what the code does not show. /skip goes on with the code alone.';

/** How the interview in the terminal ended. */
export type Ending =
  | { readonly kind: 'written'; readonly architecture: Architecture }
  | { readonly kind: 'not_ready' }
  | { readonly kind: 'left' };

/** Holds the interview to its end: opening, questions, document, adjustments. Everything said is in the log before it is used. */
export async function holdInterview(hall: Hall): Promise<Ending> {
  const { session, talk } = hall;
  const shown = new Set<string>();
  const seen: Seen = { markdown: null, finished: session.step().phase === 'hand_over' };
  let saidAbout = -1;
  if (onlyCodeSpoke(hall) && (await besideTheCode(hall)) === 'left') return { kind: 'left' };
  for (;;) {
    await hall.afterSaid?.();
    await hall.lookAtDocument?.();
    const step = session.step();
    for (const remark of step.remarks) {
      if (shown.has(remark.text)) continue;
      shown.add(remark.text);
      talk.say(remark.text);
    }
    const question = step.questions[0];
    if (question?.topic === 'opening') {
      if ((await opening(hall, question)) === 'left') return { kind: 'left' };
      continue;
    }
    if (question) {
      const fresh = session.brief().entries.length !== saidAbout;
      saidAbout = session.brief().entries.length;
      if (fresh && question.topic !== 'classification') talk.heading(openPoints(step));
      if ((await put(hall, sorted(hall, question, fresh))) === 'left') return { kind: 'left' };
      seen.finished = false;
      continue;
    }
    const architecture = architectureOf(session.understanding().design);
    if (!architecture) {
      if ((await notReady(hall)) === 'left') return { kind: 'not_ready' };
      continue;
    }
    const next = await handOver(hall, architecture, seen);
    if (next === 'left') return { kind: 'left' };
    if (next === 'done') return { kind: 'written', architecture };
    seen.finished = false;
  }
}

async function opening(hall: Hall, question: Question): Promise<'left' | 'goes on'> {
  const reply = await hall.talk.dump(question.pushBack ? question.text : OPENING, hall.draft?.());
  if (reply.kind === 'command') return obey(hall, reply.command, question);
  if (reply.kind === 'words' && reply.text.trim() !== '') {
    hall.session.say({ kind: 'passage', speaker: hall.speaker, text: reply.text, source: 'typed' });
  }
  return 'goes on';
}

const onlyCodeSpoke = ({ session }: Hall): boolean => {
  const entries = standing(session.brief());
  return entries.length > 0 && entries.every(({ speaker }) => speaker === 'code');
};

/** What the code says is shown and need not be said again; what is to be built or changed is the person's to say. */
async function besideTheCode(hall: Hall): Promise<'left' | 'goes on'> {
  const { session, talk, speaker } = hall;
  for (const entry of standing(session.brief())) if (entry.kind === 'passage') talk.say(entry.text);
  for (;;) {
    const reply = await talk.dump(FROM_CODE, hall.draft?.());
    if (reply.kind === 'command' && reply.command === 'skip') return 'goes on';
    if (reply.kind === 'command' && (await obey(hall, reply.command, null)) === 'left') return 'left';
    if (reply.kind !== 'words' || reply.text.trim() === '') continue;
    session.say({ kind: 'passage', speaker, text: reply.text, source: 'typed' });
    return 'goes on';
  }
}

/** The sorted parts are shown as a table that can be changed by a key; the question then need not list them again. */
function sorted({ session, talk, columns, colour }: Hall, question: Question, fresh: boolean): Question {
  if (question.topic !== 'classification') return question;
  if (fresh) {
    talk.say('This is how I would sort what you described.');
    talk.block(partsTable(session.understanding().design, columns, colour));
  }
  return {
    ...question,
    text: 'Should anything move? Type its number and where: "3 p" into a pipeline, "3 d" a deployed one, "3 n" not a pipeline, "3 l" later, "3 x" not wanted. Or say it: "drop the dashboard".',
  };
}

/** Too early for an architecture (D3.4): what was said is kept, and more may be added now or another day. */
async function notReady(hall: Hall): Promise<'left' | 'goes on'> {
  const reply = await hall.talk.choose('How shall we leave it?', [
    { id: 'later', text: 'I come back when there is more' },
    { id: 'more', text: 'There is more to say now' },
  ]);
  if (reply.kind === 'command') return obey(hall, reply.command, null);
  if (reply.kind === 'chosen' && reply.ids[0] !== 'more') return 'left';
  const words = reply.kind === 'words' ? reply : await hall.talk.dump('What is there more?');
  if (words.kind === 'command') return obey(hall, words.command, null);
  if (words.kind === 'words' && words.text.trim() !== '')
    hall.session.say({ kind: 'passage', speaker: hall.speaker, text: words.text, source: 'typed' });
  return 'goes on';
}
