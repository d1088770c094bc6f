import { adopt, type Changed, changedByHand } from '#faces/hand-edits';
import type { Session } from '#faces/session';
import { architectureOf, writeDocument } from '#headwater';
import { keepEarlier, writeOurs } from '#machine/document-on-disk';
import { DOCUMENT_NAME } from '#machine/files';
import { tell } from '#faces/cli/print';
import { visible } from '#faces/cli/visible';
import { UserError } from '#machine/user-error';

/** Who is told about a document that was changed by hand, and who decides. */
export interface AboutEdits {
  readonly folder: string;
  readonly session: Session;
  readonly speaker: string;
  readonly say: (text: string) => void;
  /** Where nobody can be asked, changes are taken over and told. */
  readonly confirm: ((text: string) => Promise<boolean>) | null;
}

/** Looks at the folder's document; what somebody changed in it is told, taken over and written anew. True where it was. */
export async function takeHandEdits(about: AboutEdits): Promise<boolean> {
  const { folder, session, say, confirm } = about;
  const changed = await changedByHand(folder, session);
  if (changed === null) return false;
  if ('foreign' in changed) {
    say(`${changed.foreign}. I leave it as it is; when I write the plan, it is kept under another name.`);
    return false;
  }
  say(inWords(changed));
  if (confirm !== null && !(await confirm('Take this over into the plan?'))) {
    setBack(about);
    return false;
  }
  const { path, kept, lost } = adopt(folder, session, changed, about.speaker);
  if (path !== null) say(`Taken over, and ${DOCUMENT_NAME} is written anew with it.`);
  if (kept !== null) {
    const why = lost.length > 0 ? `this could not be carried over: ${lost.join(' ')}` : 'not all of it was understood';
    say(`Your own version is kept as ${visible(kept)}, because ${why}`);
  }
  return true;
}

/** The person does not want the changes: the plan is written as it was, and their version is kept beside it. */
function setBack({ folder, session, say }: AboutEdits): void {
  const architecture = architectureOf(session.understanding().design);
  if (architecture === null) return;
  const kept = keepEarlier(folder);
  writeOurs(folder, writeDocument(architecture));
  say(`Left out. ${DOCUMENT_NAME} is as it was, and your version is kept as ${visible(kept ?? '')}.`);
}

function inWords({ sentences, against, problems }: Changed): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${visible(item)}`).join('\n');
  return [
    `${DOCUMENT_NAME} was changed by hand:\n${list(sentences)}`,
    ...(problems.length > 0 ? [`This I could not make out:\n${list(problems)}`] : []),
    ...(against.length > 0
      ? [`This goes against a rule. It stays as you wrote it; "headwater explain RULE" says why:\n${list(against)}`]
      : []),
  ].join('\n');
}

/** Where nobody can be asked: changes by hand are taken over and told on standard error. A folder that refuses does no harm. */
export async function scriptedEdits(folder: string, session: Session, speaker = 'person'): Promise<void> {
  try {
    await takeHandEdits({ folder, session, speaker, say: tell, confirm: null });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell(`headwater: ${error.message}`);
  }
}
