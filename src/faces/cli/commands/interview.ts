import { agreedModel, confirmOnStandardError } from '#faces/cli/agree-to-model';
import { heldByScript } from '#faces/cli/held-by-script';
import { hearWithModel } from '#faces/cli/model-reading';
import { openInterview } from '#faces/cli/open-interview';
import { columns, inColour, print, printJson, tell } from '#faces/cli/print';
import { holdInterview } from '#faces/cli/terminal/hold-interview';
import { plainTalk } from '#faces/cli/terminal/plain-talk';
import { Interrupted, type Talk } from '#faces/cli/terminal/talk';
import type { Session } from '#faces/session';
import { architectureOf, plain, writeDocument } from '#headwater';
import { readBriefText, saveDocument } from '#machine/files';
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
  const text =
    path !== undefined ? await readBriefText(path) : atTerminal || resumed || options.plain ? null : await pipedBrief();
  const session = openInterview(folder, { create: true });
  try {
    if (text !== null) giveBrief(session, text, path ?? 'standard input', speakerOf(options));
    if (!atTerminal && !options.plain) {
      const model = await agreedModel(options, textIn(session), confirmOnStandardError());
      if (model) await hearWithModel(session, model);
      return withoutTerminal(session, folder, Boolean(options.json));
    }
    return await atTheTerminal(session, folder, options, resumed);
  } finally {
    session.close();
  }
}

const speakerOf = (options: Readonly<Record<string, unknown>>): string =>
  typeof options.speaker === 'string' ? options.speaker : 'person';

async function pipedBrief(): Promise<string> {
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
function withoutTerminal(session: Session, folder: string, asJson: boolean): number {
  const { design } = session.understanding();
  const step = session.step();
  const architecture = architectureOf(design);
  const document = architecture ? saveDocument(folder, writeDocument(architecture)) : null;
  if (asJson) {
    printJson({ schema: 'headwater.step/1', ...step, document });
    return 0;
  }
  for (const remark of step.remarks) tell(`${remark.text}\n`);
  if (document) print(document);
  for (const assumption of design.assumptions) tell(`Taken for granted: ${assumption.text}`);
  if (!step.done)
    tell(
      `\nNobody was here to ask. These answers could still change the plan:\n\n${plain(step.questions)}\n\nAnswer with "headwater answer ID=…", or run "headwater" in a terminal to go on.`,
    );
  return 0;
}

async function atTheTerminal(
  session: Session,
  folder: string,
  options: Readonly<Record<string, unknown>>,
  resumed: boolean,
): Promise<number> {
  const talk: Talk = options.plain
    ? plainTalk(process.stdin, process.stdout, columns())
    : (await import('#faces/cli/terminal/menu-talk')).menuTalk();
  if (resumed && session.brief().entries.length > 0)
    talk.say(
      'Welcome back. I go on where we stopped; /undo takes the last answer back, /help lists what else you can type.',
    );
  try {
    const model = await agreedModel(
      options,
      textIn(session),
      (question) => talk.confirm(question, false),
      (text) => talk.say(text),
    );
    const ending = await holdInterview({
      session,
      talk,
      ...(model && { afterSaid: () => hearWithModel(session, model, { say: (text) => talk.say(text) }) }),
      speaker: speakerOf(options),
      columns: columns(),
      colour: inColour(),
      write: (markdown) => saveDocument(folder, markdown),
    });
    if (ending.kind === 'left') tell(HOW_TO_GO_ON);
    if (ending.kind === 'not_ready')
      tell('I keep what you told me. Come back with "headwater" in this folder when there is more.');
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    tell(`\n${HOW_TO_GO_ON}`);
    return error.message === 'stopped' ? 130 : 0;
  } finally {
    talk.close();
  }
}

const HOW_TO_GO_ON = 'Nothing is lost. Go on at the same question with "headwater" in this folder.';
