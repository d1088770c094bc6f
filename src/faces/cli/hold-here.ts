import { agreedModel, confirmOnStandardError } from '#faces/cli/agree-to-model';
import { atTheTerminal } from '#faces/cli/at-the-terminal';
import { hearWithModel } from '#faces/cli/model-reading';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson, tell } from '#faces/cli/print';
import { scriptedEdits } from '#faces/cli/take-hand-edits';
import { writePlan } from '#faces/hand-edits';
import type { Session } from '#faces/session';
import { architectureOf, plain, writeDocument } from '#headwater';

export interface Held {
  readonly folder: string;
  /** Where the brief came from: a file's name, "-", or undefined. */
  readonly path: string | undefined;
  /** The brief that was given; null where the interview is to ask for one or has one. */
  readonly text: string | null;
  readonly atTerminal: boolean;
  /** The folder held an interview already. */
  readonly resumed: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Begins or goes on with the interview of a folder: with whoever sits at the terminal, or as far as it gets without. */
export async function holdHere({ folder, path, text, atTerminal, resumed, options }: Held): Promise<number> {
  const session = openInterview(folder, { create: true });
  try {
    if (typeof options.from === 'string')
      await (await import('#faces/cli/begin-from-code')).beginFromCode(session, options.from);
    if (text !== null)
      giveBrief(session, text, path === undefined || path === '-' ? 'standard input' : path, speakerOf(options));
    if (atTerminal || (options.plain && path !== '-')) {
      return await atTheTerminal({
        session,
        folder,
        options,
        speaker: speakerOf(options),
        said: textIn(session),
        resumed,
      });
    }
    const model = await agreedModel(options, textIn(session), confirmOnStandardError());
    if (model) await hearWithModel(session, model);
    await scriptedEdits(folder, session, speakerOf(options));
    return await withoutTerminal(session, folder, Boolean(options.json));
  } finally {
    session.close();
  }
}

const speakerOf = (options: Readonly<Record<string, unknown>>): string =>
  typeof options.speaker === 'string' ? options.speaker : 'person';

/** A brief that the interview knows already is not said twice. */
function giveBrief(session: Session, text: string, source: string, speaker: string): void {
  const known = session.brief().entries.some((e) => e.kind === 'passage' && e.text === text);
  if (!known) session.say({ kind: 'passage', speaker, text, source });
}

/** All that the person has said in passages so far. */
const textIn = (session: Session): string =>
  session
    .brief()
    .entries.flatMap((e) => (e.kind === 'passage' ? [e.text] : []))
    .join('\n');

/** Nobody can be asked: write what follows from the brief, say what was assumed and what is open. */
async function withoutTerminal(session: Session, folder: string, asJson: boolean): Promise<number> {
  const { design } = session.understanding();
  const step = session.step();
  const architecture = architectureOf(design);
  const written = architecture ? await writePlan(folder, writeDocument(architecture)) : null;
  if (written?.kept) tell(`The document that was there is kept as ${written.kept}.`);
  if (asJson) {
    printJson({ schema: 'headwater.step/1', ...step, document: written?.path ?? null });
    return 0;
  }
  for (const remark of step.remarks) tell(`${remark.text}\n`);
  if (written) print(written.path);
  for (const assumption of design.assumptions) tell(`Taken for granted: ${assumption.text}`);
  if (!step.done)
    tell(
      `\nNobody was here to ask. These answers could still change the plan:\n\n${plain(step.questions)}\n\nAnswer with "headwater answer ID=…", or run "headwater" in a terminal to go on.`,
    );
  return 0;
}
