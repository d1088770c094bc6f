import { agreedModel } from '#faces/cli/agree-to-model';
import { HOW_TO_GO_ON, onInterrupt, STOPPED } from '#faces/cli/interrupts';
import { hearWithModel } from '#faces/cli/model-reading';
import { columns, inColour, tell } from '#faces/cli/print';
import { takeHandEdits } from '#faces/cli/take-hand-edits';
import { holdInterview } from '#faces/cli/terminal/hold-interview';
import { Interrupted, type Talk } from '#faces/cli/terminal/talk';
import { writePlan } from '#faces/hand-edits';
import type { Session } from '#faces/session';
import { draftIn, keepDraft } from '#machine/draft';

export interface Sitting {
  readonly session: Session;
  readonly folder: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly speaker: string;
  /** All that was said so far: what a model would get to read. */
  readonly said: string;
  /** The folder held an interview already. */
  readonly resumed: boolean;
}

/** Holds the interview with whoever sits at the terminal, and gives the exit status. */
export async function atTheTerminal({ session, folder, options, speaker, said, resumed }: Sitting): Promise<number> {
  const talk = await talkHere(Boolean(options.plain));
  const listensNoMore = onInterrupt(() => session.close());
  const say = (text: string) => talk.say(text);
  try {
    if (resumed && session.brief().entries.length > 0 && session.step().phase !== 'hand_over') say(WELCOME_BACK);
    const model = await agreedModel(options, said, (question) => talk.confirm(question, false), say);
    const confirm = (text: string) => talk.confirm(text, true);
    const told = new Set<string>();
    const sayOnce = (text: string) => {
      if (!told.has(text)) say(text);
      told.add(text);
    };
    const ending = await holdInterview({
      session,
      talk,
      ...(model && { afterSaid: () => hearWithModel(session, model, { say }) }),
      speaker,
      columns: columns(),
      colour: inColour() && !options.plain,
      lookAtDocument: async () => void (await takeHandEdits({ folder, session, speaker, say: sayOnce, confirm })),
      draft: () => {
        const text = draftIn(folder);
        keepDraft(folder, '');
        return text;
      },
      write: async (markdown) => {
        const { path, kept } = await writePlan(folder, markdown);
        if (kept) say(`The document that was there is kept as ${kept}.`);
        return path;
      },
    });
    if (ending.kind === 'left') tell(HOW_TO_GO_ON);
    if (ending.kind === 'not_ready')
      tell('I keep what you told me. Come back with "headwater" in this folder when there is more.');
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    keepDraft(folder, error.unfinished);
    tell(`\n${HOW_TO_GO_ON}`);
    return error.message === 'stopped' ? STOPPED : 0;
  } finally {
    listensNoMore();
    talk.close();
  }
}

const WELCOME_BACK =
  'Welcome back. I go on where we stopped; /answers lists what you said, /help what else you can type.';

/** Menus, or plain lines, with whoever sits at the terminal. */
export async function talkHere(plain: boolean): Promise<Talk> {
  if (plain) {
    const { plainTalk } = await import('#faces/cli/terminal/plain-talk');
    return plainTalk(process.stdin, process.stdout, columns());
  }
  const { menuTalk } = await import('#faces/cli/terminal/menu-talk');
  return menuTalk({
    input: process.stdin,
    output: process.stdout,
    columns: () => process.stdout.columns ?? 80,
    height: () => process.stdout.rows ?? 24,
    colour: inColour(),
  });
}
