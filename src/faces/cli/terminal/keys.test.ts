import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { type Key, type Keys, keysOf } from '#faces/cli/terminal/keys';

const keyboard = (): { readonly keys: Keys; readonly stream: PassThrough; readonly marks: string[] } => {
  const stream = new PassThrough();
  const marks: string[] = [];
  return { keys: keysOf(stream as unknown as ReadStream, (text) => marks.push(text)), stream, marks };
};
const take = async (keys: Keys, count: number): Promise<(Key | null)[]> => {
  const taken: (Key | null)[] = [];
  while (taken.length < count) taken.push(await keys.next());
  return taken;
};

describe('keys of a terminal', () => {
  it('come one by one', async () => {
    const { keys, stream } = keyboard();
    stream.write('a\r');
    stream.write('\u001b[A');
    expect((await take(keys, 3)).map((key) => key?.name)).toEqual(['a', 'return', 'up']);
  });

  it('make a marked paste one key, with its line ends', async () => {
    const { keys, stream } = keyboard();
    stream.write('\u001b[200~one\rtwo\r\rthree\u001b[201~');
    stream.write('\r');
    const [pasted, enter] = await take(keys, 2);
    expect(pasted).toEqual({ name: 'paste', text: 'one\ntwo\n\nthree', ctrl: false });
    expect(enter?.name).toBe('return');
  });

  it('make what comes in at once with line ends inside a paste too, where the terminal marks none', async () => {
    const { keys, stream } = keyboard();
    stream.write('first line\rsecond line\r');
    expect(await take(keys, 1)).toEqual([{ name: 'paste', text: 'first line\nsecond line\n', ctrl: false }]);
  });

  it('forget what was pressed before there was a question, but not Ctrl-C', async () => {
    const { keys, stream } = keyboard();
    stream.write('\r');
    stream.write('\u0003');
    await keys.drain();
    expect(await keys.next()).toMatchObject({ name: 'c', ctrl: true });
  });

  it('end with the stream', async () => {
    const { keys, stream } = keyboard();
    stream.end('x');
    expect((await take(keys, 2)).map((key) => key?.name ?? null)).toEqual(['x', null]);
  });
});
