import { print, printJson } from '#faces/cli/print';
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
    const { heldByScript } = await import('#faces/cli/held-by-script');
    const result = await heldByScript(path, options.answers, folder);
    if (options.json) printJson(result);
    else print(`${result.asked.length} questions; ${result.document ?? 'not ready for an architecture yet'}`);
    return 0;
  }
  const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  let resumed = hasJournal(folder);
  const begins = typeof options.from === 'string';
  const waits = atTerminal || resumed || begins || Boolean(options.plain);
  let text = path !== undefined ? await given(path) : waits ? null : await given('-');
  if (resumed && text !== null) {
    const { withSecondBrief } = await import('#faces/cli/second-brief');
    const here = { folder, path: path ?? '-', text };
    const what = await withSecondBrief(here, atTerminal ? () => talkHere(Boolean(options.plain)) : null);
    if (what === 'resume') text = null;
    if (what === 'new') {
      setAside(folder);
      resumed = false;
    }
  }
  const { holdHere } = await import('#faces/cli/hold-here');
  return holdHere({ folder, path, text, atTerminal, resumed, options });
}

const talkHere = async (plain: boolean) => (await import('#faces/cli/at-the-terminal')).talkHere(plain);

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
