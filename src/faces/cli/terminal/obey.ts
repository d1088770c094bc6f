import { architectureOf, type Question } from '#headwater';
import { changeAnAnswer, goBack } from '#faces/cli/terminal/change-an-answer';
import type { Hall } from '#faces/cli/terminal/hall';
import { moveAPart } from '#faces/cli/terminal/move-a-part';
import { sortUnheard } from '#faces/cli/terminal/sort-unheard';
import { standsNow } from '#faces/cli/terminal/open-points';
import { COMMANDS, type CommandName } from '#faces/cli/terminal/talk';
import { changesInWords, lastToTakeBack } from '#faces/cli/take-back';
import { pictureText } from '#report/picture-text';

/** Does what a command asks for; "left" when the person wants to stop. */
export async function obey(hall: Hall, command: CommandName, question: Question | null): Promise<'left' | 'goes on'> {
  const { session, talk, speaker } = hall;
  switch (command) {
    case 'quit':
      return 'left';
    case 'help':
      talk.block(helpText());
      break;
    case 'undo':
      await undoShown(hall);
      break;
    case 'back':
      await goBack(hall);
      break;
    case 'answers':
      await changeAnAnswer(hall);
      break;
    case 'skip':
      if (question) skip(hall, question);
      break;
    case 'why':
      talk.say(question ? question.explanation || question.why : 'There is no question open.');
      break;
    case 'everything':
    case 'enough':
      session.say({ kind: 'decision', speaker, decision: { about: 'depth', want: command } });
      break;
    case 'show': {
      const architecture = architectureOf(session.understanding().design);
      if (architecture) talk.block(pictureText(architecture, hall.columns));
      else talk.say('There is no plan to draw yet.');
      break;
    }
    case 'parts':
      await moveAPart(hall);
      break;
    case 'heard':
      await sortUnheard(hall);
      break;
    case 'status':
      talk.say(standsNow(session));
      break;
  }
  return 'goes on';
}

const helpText = (): string =>
  `In place of any answer you can type:\n${Object.entries(COMMANDS)
    .map(([name, does]) => `  /${name.padEnd(11)} ${does}`)
    .join('\n')}\nCtrl-C stops at any moment; nothing is lost.`;

/** "I don't know" is an answer: it is kept, and a safe default is assumed. */
function skip({ session, speaker, talk }: Hall, question: Question): void {
  if (question.topic === 'opening') {
    talk.say('I need some words to begin with, however few.');
    return;
  }
  session.say({
    kind: 'answer',
    speaker,
    question: question.id,
    topic: question.topic as never,
    asked: question.text,
    text: "I don't know",
    state: 'declined',
  });
}

/** Shows what an undo would change, and does it on a yes. */
export async function undoShown({ session, talk, speaker }: Hall): Promise<void> {
  const back = lastToTakeBack(session, speaker);
  if (!back) {
    talk.say('There is nothing to take back.');
    return;
  }
  talk.say(`This takes back ${back.what}. ${changesInWords(back.changes)}`);
  if (!(await talk.confirm('Take it back?', true))) return;
  for (const entry of back.entries) session.say(entry);
}
