import { beginFromCode } from '#faces/cli/begin-from-code';
import { agreedModel, confirmOnStandardError } from '#faces/cli/agree-to-model';
import { atTheTerminal } from '#faces/cli/at-the-terminal';
import { heldByScript } from '#faces/cli/held-by-script';
import { hearWithModel } from '#faces/cli/model-reading';
import { openInterview } from '#faces/cli/open-interview';
import { print, printJson, tell } from '#faces/cli/print';
import { scriptedEdits } from '#faces/cli/take-hand-edits';
import { writePlan } from '#faces/hand-edits';
import type { Session } from '#faces/session';
import { architectureOf, plain, writeDocument } from '#headwater';
import { readBriefText } from '#machine/files';
import { hasJournal } from '#machine/journal';
import { setAside } from '#machine/set-aside';
import { UserError } from '#machine/user-error';

const HOW_TO_GIVE_A_BRIEF: ConstructorParameters<typeof UserError>[0] = {
  what: 'There is no terminal to ask in and no description on standard input',
  expected: 'a description of the workflow',
  next: 'run "headwater interview brief.md", or pipe it in: "headwater - < brief.md"',
};

/** `headwater`, `headwater interview [BRIEF]`: the interview, to its end or to where the person stops. */
export default async function run(
  [path]: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const folder = typeof options.out === 'string' ? options.out : '.';
  if (options.new) setAside(folder);
  if (typeof options.answers === 'string') {
    if (path === undefined) throw new UserError(HOW_TO_GIVE_A_BRIEF);
    const result = await heldByScript(path, options.answers, folder);
    if (options.json) printJson(result);
    else print(`${result.asked.length} questions; ${result.document ?? 'not ready for an architecture yet'}`);
    return 0;
  }
  const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const resumed = hasJournal(folder);
  const begins = typeof options.from === 'string';
  const waits = atTerminal || resumed || begins || Boolean(options.plain);
  const text = path !== undefined ? await given(path) : waits ? null : await given('-');
  const session = openInterview(folder, { create: true });
  try {
    if (begins) await beginFromCode(session, String(options.from));
    if (text !== null) giveBrief(session, text, path ?? 'standard input', speakerOf(options));
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

/** A brief; nothing at all on standard input is told with how to give one. */
async function given(path: string): Promise<string> {
  if (path !== '-') return readBriefText(path);
  if (process.stdin.isTTY) throw new UserError(HOW_TO_GIVE_A_BRIEF);
  try {
    return await readBriefText('-');
  } catch (error) {
    throw error instanceof UserError && /empty/.test(error.what) ? new UserError(HOW_TO_GIVE_A_BRIEF) : error;
  }
}

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
