import type { Architecture, Question } from '#headwater';
import { architectureOf, entriesFor, writeDocument } from '#headwater';
import type { Hall } from '#faces/cli/terminal/hall';
import { partsTable } from '#faces/cli/terminal/parts-table';
import { heardText } from '#faces/cli/terminal/heard-text';
import { openPoints } from '#faces/cli/terminal/open-points';
import { moveAPart } from '#faces/cli/terminal/move-a-part';
import { COMMANDS, type CommandName, type Reply } from '#faces/cli/terminal/talk';
import { undoLast } from '#faces/cli/undo-last';
import { pictureText } from '#report/picture-text';

const OPENING =
  'Describe the whole workflow you have in mind: where the data comes from, what happens to it, which model is involved, and how ' +
  'its results reach the people or systems that use them. Include what runs today, who would look after it, and the parts you are ' +
  'unsure about. Order does not matter, and dictating is fine. I sort it afterwards.';

/** How the interview in the terminal ended. */
export type Ending =
  | { readonly kind: 'written'; readonly architecture: Architecture }
  | { readonly kind: 'not_ready' }
  | { readonly kind: 'left' };

/** Holds the interview to its end: opening, questions, document, adjustments. Everything said is in the log before it is used. */
export async function holdInterview(hall: Hall): Promise<Ending> {
  const { session, talk } = hall;
  const shown = new Set<string>();
  for (;;) {
    await hall.afterSaid?.();
    const step = session.step();
    for (const remark of step.remarks) {
      if (shown.has(remark.text)) continue;
      shown.add(remark.text);
      talk.say(remark.text);
    }
    const question = step.questions[0];
    if (question && (question.topic === 'opening' || session.brief().entries.length === 0)) {
      const left = await opening(hall, question);
      if (left) return { kind: 'left' };
      continue;
    }
    if (question) {
      if (question.topic === 'classification')
        talk.block(partsTable(session.understanding().design, hall.columns, hall.colour));
      else if (question.topic !== 'opening') talk.heading(openPoints(step));
      if (await put(hall, question)) return { kind: 'left' };
      continue;
    }
    const architecture = architectureOf(session.understanding().design);
    if (!architecture) return { kind: 'not_ready' };
    const adjusted = await handOver(hall, architecture);
    if (adjusted === 'done') return { kind: 'written', architecture };
    if (adjusted === 'left') return { kind: 'left' };
  }
}

async function opening(hall: Hall, question: Question): Promise<boolean> {
  const reply = await hall.talk.dump(question.pushBack ? question.text : OPENING);
  if (reply.kind === 'command') return obey(hall, reply.command, question);
  if (reply.kind === 'words' && reply.text.trim() !== '') {
    hall.session.say({ kind: 'passage', speaker: hall.speaker, text: reply.text, source: 'typed' });
  }
  return false;
}

/** Puts one question and records what comes back; true when the person wants to stop. */
async function put(hall: Hall, question: Question): Promise<boolean> {
  const reply = await hall.talk.ask(question);
  if (reply.kind === 'command') return obey(hall, reply.command, question);
  if (question.topic === 'classification' && reply.kind === 'chosen' && reply.ids.includes('move')) {
    await moveAPart(hall);
    return false;
  }
  record(hall, question, reply);
  return false;
}

function record({ session, speaker }: Hall, question: Question, reply: Exclude<Reply, { kind: 'command' }>): void {
  const given = reply.kind === 'chosen' ? { chosen: reply.ids } : { text: reply.text };
  for (const entry of entriesFor(question, given, speaker)) session.say(entry);
}

/** Does what a command asks for; true when the person wants to stop. */
async function obey(hall: Hall, command: CommandName, question: Question): Promise<boolean> {
  const { session, talk } = hall;
  switch (command) {
    case 'quit':
      return true;
    case 'help':
      talk.block(
        Object.entries(COMMANDS)
          .map(([name, does]) => `  /${name.padEnd(11)} ${does}`)
          .join('\n'),
      );
      return false;
    case 'undo':
      talk.say(undoLast(session, hall.speaker));
      return false;
    case 'skip':
      session.say({
        kind: 'answer',
        speaker: hall.speaker,
        question: question.id,
        topic: question.topic as never,
        asked: question.text,
        text: "I don't know",
        state: 'declined',
      });
      return false;
    case 'why':
      session.say({
        kind: 'answer',
        speaker: hall.speaker,
        question: question.id,
        topic: question.topic as never,
        asked: question.text,
        text: 'What do you mean?',
        state: 'unanswered',
      });
      return false;
    case 'everything':
    case 'enough':
      session.say({ kind: 'decision', speaker: hall.speaker, decision: { about: 'depth', want: command } });
      return false;
    case 'show': {
      const architecture = architectureOf(session.understanding().design);
      talk.block(architecture ? pictureText(architecture, hall.columns) : 'There is no plan to draw yet.');
      return false;
    }
    case 'parts':
      talk.block(partsTable(session.understanding().design, hall.columns, hall.colour));
      await moveAPart(hall);
      return false;
    case 'heard':
      talk.block(heardText(session.brief(), session.understanding().reading, hall.columns, hall.colour));
      return false;
    case 'status':
      talk.say(openPoints(session.step()));
      return false;
  }
}

/** Shows the document, takes adjustments, offers the next step (D8). */
async function handOver(hall: Hall, architecture: Architecture): Promise<'done' | 'again' | 'left'> {
  const { session, talk } = hall;
  const markdown = writeDocument(architecture);
  const path = hall.write(markdown);
  talk.heading('Your architecture');
  talk.block(pictureText(architecture, hall.columns));
  talk.block(markdown);
  talk.say(`Written to ${path}.`);
  const mvp = architecture.pipelines.find((p) => p.mvp);
  const reply = await talk.choose('Does anything need adjusting?', [
    { id: 'a', text: mvp ? `No. Next: build ${mvp.name}` : 'No, it is right' },
    { id: 'b', text: 'Yes: I say what, in my own words' },
    { id: 'c', text: 'Move a part to another place' },
    { id: 'd', text: 'Take back my last answer' },
  ]);
  if (reply.kind === 'command') return (await obey(hall, reply.command, closing)) ? 'left' : 'again';
  if (reply.kind === 'words') return adjust(hall, reply.text);
  switch (reply.ids[0]) {
    case 'b': {
      const words = await talk.dump('What should be different?');
      if (words.kind === 'words') return adjust(hall, words.text);
      return words.kind === 'command' && (await obey(hall, words.command, closing)) ? 'left' : 'again';
    }
    case 'c':
      await moveAPart(hall);
      return 'again';
    case 'd':
      talk.say(undoLast(session, hall.speaker));
      return 'again';
    default:
      session.say({ kind: 'decision', speaker: hall.speaker, decision: { about: 'confirmed', what: 'document' } });
      return 'done';
  }
}

function adjust(hall: Hall, text: string): 'again' {
  if (text.trim() !== '') hall.session.say({ kind: 'passage', speaker: hall.speaker, text, source: 'adjustment' });
  return 'again';
}

/** Stands in for a question where a command is given while none is open. */
const closing: Question = {
  id: 'document:adjust',
  topic: 'classification',
  about: 'workflow',
  header: 'Adjust',
  text: 'Does anything need adjusting?',
  why: '',
  options: [],
  multiple: false,
  pushBack: false,
  worth: 0,
  explanation: 'Say what should be different, in your own words, or pick what is to be done.',
};
