import { inUse, type ModelInUse } from '#faces/cli/model-reading';
import { tell } from '#faces/cli/print';
import { UserError } from '#machine/user-error';

/** How the person is asked; null where nobody is there to be asked. */
export type Confirm = ((question: string) => Promise<boolean>) | null;

/**
 * The model that `--model` names, once the person knows what leaves the machine and agrees to it (`--yes` agrees
 * beforehand; what stays on the machine needs no agreement). Null where none is to read.
 */
export async function agreedModel(
  options: Readonly<Record<string, unknown>>,
  said: string,
  confirm: Confirm,
  say: (text: string) => void = tell,
): Promise<ModelInUse | null> {
  if (typeof options.model !== 'string') return null;
  const { endpointOf } = await import('#machine/models/endpoint');
  const { notice } = await import('#machine/models/notice');
  const endpoint = endpointOf(options.model, process.env);
  say(notice(endpoint, said));
  if (!endpoint.leaves || options.yes === true) return inUse(endpoint);
  if (confirm === null) {
    throw new UserError({
      what: `${endpoint.reader} would get your words, and nobody is here to agree to it`,
      expected: '--yes with --model',
      next: 'add it, or leave out --model and the built-in reader reads',
    });
  }
  if (await confirm(`Send it to ${endpoint.host}?`)) return inUse(endpoint);
  say('Then nothing is sent, and the built-in reader reads.');
  return null;
}

/** Asks on standard error, where a question cannot mix with a result. */
export function confirmOnStandardError(): Confirm {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (question) => {
    const { plainTalk } = await import('#faces/cli/terminal/plain-talk');
    const talk = plainTalk(process.stdin, process.stderr);
    try {
      return await talk.confirm(question, false);
    } finally {
      talk.close();
    }
  };
}
