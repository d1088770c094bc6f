import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { menuTalk } from '#faces/cli/terminal/menu-talk';
import type { Reply, Talk } from '#faces/cli/terminal/talk';
import type { Question } from '#headwater';

const QUESTION: Question = {
  id: 'cadence:inference',
  topic: 'cadence',
  about: 'inference',
  header: 'How often',
  text: 'How often are the scores needed?',
  why: 'It decides whether training and scoring share a clock.',
  options: [
    { id: 'weekly', text: 'Every week', recommended: true, changes: null },
    { id: 'daily', text: 'Every day', recommended: false, changes: 'splits scoring from training' },
  ],
  multiple: false,
  pushBack: false,
  worth: 1,
  explanation: 'A clock.',
};

/** Asks, and types once the prompt is there: each string is one press or one chunk. */
async function answered<T>(
  ask: (talk: Talk) => Promise<T>,
  ...typed: readonly string[]
): Promise<{ reply: T; screen: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  output.on('data', (chunk: Buffer) => void (screen += chunk.toString('utf8')));
  const size = { columns: () => 60, height: () => 24, colour: false };
  const talk = menuTalk({ input: input as unknown as ReadStream, output, ...size });
  const reply = ask(talk);
  reply.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (const chunk of typed) {
    input.write(chunk);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  try {
    return { reply: await reply, screen };
  } finally {
    talk.close();
  }
}
const ask = (...typed: readonly string[]): Promise<{ reply: Reply; screen: string }> =>
  answered((talk) => talk.ask(QUESTION), ...typed);
const dump = (...typed: readonly string[]): Promise<{ reply: Reply; screen: string }> =>
  answered((talk) => talk.dump('Describe it.'), ...typed);

describe('menus in a terminal', () => {
  it('take the recommended answer on Enter, or a letter, or own words, or a command', async () => {
    expect((await ask('\r')).reply).toEqual({ kind: 'chosen', ids: ['weekly'] });
    expect((await ask('b', '\r')).reply).toEqual({ kind: 'chosen', ids: ['daily'] });
    expect((await ask('hourly', '\r')).reply).toEqual({ kind: 'words', text: 'hourly' });
    expect((await ask('/undo', '\r')).reply).toEqual({ kind: 'command', command: 'undo' });
    expect((await ask('?', '\r')).reply).toEqual({ kind: 'command', command: 'why' });
    expect((await ask('\u001b[A', '\u001b[A', '\r')).reply).toEqual({ kind: 'command', command: 'skip' });
  });

  it('tell what is no command, and ask again', async () => {
    const { reply, screen } = await ask('/nope', '\r', 'b', '\r');
    expect(screen).toContain('There is no /nope.');
    expect(reply).toEqual({ kind: 'chosen', ids: ['daily'] });
  });

  it('take a description of many lines that is typed or pasted, with blank lines, and end with an empty line', async () => {
    expect((await dump('one', '\r', 'two', '\r', '\r')).reply).toEqual({ kind: 'words', text: 'one\ntwo' });
    const sixty = Array.from({ length: 60 }, (_, i) => (i % 7 === 6 ? '' : `line ${i}`)).join('\n');
    const pasted = `\u001b[200~${sixty.replaceAll('\n', '\r')}\u001b[201~`;
    expect((await dump(pasted, '\r', '\r')).reply).toEqual({ kind: 'words', text: sixty });
    expect((await dump(`${sixty.replaceAll('\n', '\r')}\r`, '\r')).reply).toEqual({ kind: 'words', text: sixty });
  });

  it('do not end a description that has not begun, and take a command in its place', async () => {
    const { screen } = await dump('\r', 'x', '\r', '\r');
    expect(screen).toContain('Nothing is written yet.');
    expect((await dump('/help', '\r')).reply).toEqual({ kind: 'command', command: 'help' });
  });

  it('hand over what was begun when the person stops', async () => {
    await expect(dump('half a', '\r', 'sentence', '\u0003')).rejects.toMatchObject({
      name: 'Interrupted',
      message: 'stopped',
      unfinished: 'half a\nsentence',
    });
  });

  it('confirm by one key', async () => {
    expect((await answered((talk) => talk.confirm('Sure?', true), 'n')).reply).toBe(false);
    expect((await answered((talk) => talk.confirm('Sure?', false), '\r')).reply).toBe(false);
    expect((await answered((talk) => talk.confirm('Sure?', true), '\r')).reply).toBe(true);
  });

  it('send the terminal nothing that a person or a model wrote', async () => {
    const hostile = { ...QUESTION, text: 'How \u001b]0;owned\u0007often?' };
    const { screen } = await answered((talk) => talk.ask(hostile), 'x\u001b[8m', '\r');
    expect(screen).not.toContain('\u0007');
    expect(screen).not.toContain('\u001b]0');
    expect(screen).toContain('\\u001b]0;owned');
  });
});
