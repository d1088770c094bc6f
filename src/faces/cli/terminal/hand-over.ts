import { join } from 'node:path';
import { type Architecture, writeDocument } from '#headwater';
import { changeAnAnswer } from '#faces/cli/terminal/change-an-answer';
import { changesInWords, foreseen } from '#faces/cli/take-back';
import { handoffText } from '#faces/cli/handoff-text';
import type { Hall } from '#faces/cli/terminal/hall';
import { moveAPart } from '#faces/cli/terminal/move-a-part';
import { obey } from '#faces/cli/terminal/obey';
import { rows } from '#faces/cli/terminal/rows';
import { visible } from '#faces/cli/visible';
import { DOCUMENT_NAME } from '#machine/files';
import { handoff } from '#report/handoff';
import { pictureText } from '#report/picture-text';

/** Shows the document, takes adjustments, offers the next step (D8). A finished interview starts from its end. */
export async function handOver(hall: Hall, architecture: Architecture, seen: Seen): Promise<'done' | 'again' | 'left'> {
  const { talk } = hall;
  const { finished } = seen;
  await show(hall, architecture, seen);
  const mvp = architecture.pipelines.find((p) => p.mvp);
  const build = mvp ? `build ${mvp.name}` : 'build it';
  const reply = await talk.choose(finished ? 'What would you like to do?' : 'Does anything need adjusting?', [
    { id: 'build', text: finished ? `See what is needed to ${build}` : `No, it is right. Next: ${build}` },
    { id: 'words', text: finished ? 'Change something, in my own words' : 'Yes: I say what, in my own words' },
    { id: 'parts', text: 'Move a part to another place' },
    { id: 'answers', text: 'Change something that I said' },
    { id: 'leave', text: finished ? 'Nothing, leave it as it is' : 'Stop here; I look at it later' },
  ]);
  if (reply.kind === 'command') return (await obey(hall, reply.command, null)) === 'left' ? 'left' : 'again';
  if (reply.kind === 'words') return adjust(hall, reply.text);
  switch (reply.ids[0]) {
    case 'words': {
      const words = await talk.dump('What should be different?');
      if (words.kind === 'words') return adjust(hall, words.text);
      return words.kind === 'command' && (await obey(hall, words.command, null)) === 'left' ? 'left' : 'again';
    }
    case 'parts':
      await moveAPart(hall);
      return 'again';
    case 'answers':
      await changeAnAnswer(hall);
      return 'again';
    case 'leave':
      return finished ? 'done' : 'left';
    default:
      confirmDocument(hall);
      showNext(hall, architecture);
      return 'done';
  }
}

/** What the person has seen of the plan in this run. */
export interface Seen {
  /** The document as it was shown last. */
  markdown: string | null;
  /** The interview was finished before this run, and nothing was said since. */
  finished: boolean;
}

/** The whole document once, afterwards the picture where something changed, and where it stands. */
async function show(hall: Hall, architecture: Architecture, seen: Seen): Promise<void> {
  const { talk } = hall;
  const markdown = writeDocument(architecture);
  const path = await hall.write(markdown);
  const before = seen.markdown;
  seen.markdown = markdown;
  if (before === markdown) return;
  if (before === null && seen.finished) talk.say(`This interview is finished; its plan stands in ${path}.`);
  if (before === null && !seen.finished) {
    talk.heading('Your architecture');
    talk.block(rows(visible(markdown), hall.columns - 1).join('\n'));
  }
  talk.block(pictureText(architecture, hall.columns));
  if (!seen.finished) talk.say(`${before === null ? 'Written to' : 'Written anew to'} ${path}.`);
}

function confirmDocument({ session, speaker }: Hall): void {
  if (session.step().phase === 'hand_over') return;
  session.say({ kind: 'decision', speaker, decision: { about: 'confirmed', what: 'document' } });
}

/** What the next skill needs to build the first pipeline, all that the interview learnt of it. */
function showNext({ session, talk }: Hall, architecture: Architecture): void {
  const brief = handoff(architecture, session.understanding().reading, join('.', DOCUMENT_NAME));
  if (!brief) return;
  talk.heading('Next');
  talk.say(handoffText(brief));
  talk.say('"headwater handoff" prints this again, with --json for a program.');
}

/** An adjustment in the person's own words; what it changes is told, and where nothing does, that is told too. */
function adjust({ session, talk, speaker }: Hall, text: string): 'again' {
  if (text.trim() === '') return 'again';
  const entry = { kind: 'passage', speaker, text, source: 'adjustment' } as const;
  const changes = foreseen(session, [entry]);
  session.say(entry);
  talk.say(
    changes.length > 0
      ? changesInWords(changes)
      : `I kept that, but heard nothing in it that changes the plan. Say it in other words, move a part, or write it into ${DOCUMENT_NAME} yourself: I take your changes over.`,
  );
  return 'again';
}
