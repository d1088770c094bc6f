import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plainTalk } from '#faces/cli/terminal/plain-talk';
import { commandIn, type Reply, strangeCommand, type Talk } from '#faces/cli/terminal/talk';

async function over<T>(
  input: string,
  ask: (talk: Talk) => Promise<T>,
  columns = 80,
): Promise<{ reply: T; shown: string }> {
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk: Buffer) => void (shown += chunk.toString('utf8')));
  const talk = plainTalk(Readable.from([input]), output, columns);
  try {
    return { reply: await ask(talk), shown };
  } finally {
    talk.close();
  }
}
const OPTIONS = [
  { id: 'one', text: 'the first' },
  { id: 'two', text: 'the second', key: 'z' },
];
const choose = (input: string): Promise<{ reply: Reply; shown: string }> =>
  over(input, (talk) => talk.choose('Which?', OPTIONS));

describe('plain lines', () => {
  it('take a description to a single dot or to the end of input, as it stands', async () => {
    const text = '  first\n\nsecond';
    expect((await over(`${text}\n.\nrest\n`, (talk) => talk.dump('Say.'))).reply).toEqual({ kind: 'words', text });
    expect((await over(text, (talk) => talk.dump('Say.'))).reply).toEqual({ kind: 'words', text });
    expect((await over(text.replaceAll('\n', '\r\n'), (talk) => talk.dump('Say.'))).reply).toEqual({
      kind: 'words',
      text,
    });
  });

  it('end with the input', async () => {
    await expect(over('', (talk) => talk.dump('Say.'))).rejects.toThrow('end of input');
    await expect(choose('')).rejects.toThrow('end of input');
  });

  it('choose by key, several at once, or take own words', async () => {
    expect((await choose('a\n')).reply).toEqual({ kind: 'chosen', ids: ['one'] });
    expect((await choose('a, z)\n')).reply).toEqual({ kind: 'chosen', ids: ['one', 'two'] });
    expect((await choose('a or z\n')).reply).toEqual({ kind: 'words', text: 'a or z' });
    expect((await choose('/help\n')).reply).toEqual({ kind: 'command', command: 'help' });
    expect((await choose('/hlep\na\n')).shown).toContain('There is no /hlep.');
  });

  it('lose no line between two questions', async () => {
    const both = await over('a\nz\n', async (talk) => [
      await talk.choose('1', OPTIONS),
      await talk.choose('2', OPTIONS),
    ]);
    expect(both.reply).toEqual([
      { kind: 'chosen', ids: ['one'] },
      { kind: 'chosen', ids: ['two'] },
    ]);
  });

  it('confirm, and ask again for anything but yes and no', async () => {
    expect((await over('\n', (talk) => talk.confirm('Sure?', true))).reply).toBe(true);
    expect((await over('perhaps\nno\n', (talk) => talk.confirm('Sure?', true))).reply).toBe(false);
  });

  it('stay within the columns and carry no control characters', async () => {
    const long = `A \u001b[31mlong\u0007 text ${'word '.repeat(60)}${'x'.repeat(100)}`;
    const { shown } = await over(
      'a\n',
      async (talk) => {
        talk.say(long);
        talk.heading('short');
        return talk.choose(long, [{ id: 'one', text: long }]);
      },
      40,
    );
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe('commands', () => {
  it('are words behind a slash; bare only where no answer would consist of them', () => {
    expect(commandIn('/Undo ')).toBe('undo');
    expect(commandIn(':why')).toBe('why');
    expect(commandIn('undo')).toBe('undo');
    expect(commandIn('why')).toBeNull();
    expect(commandIn('everything')).toBeNull();
    expect(commandIn('/constructor')).toBeNull();
  });

  it('are told from paths', () => {
    expect(strangeCommand('/foo')).toBe('/foo');
    expect(strangeCommand('/help')).toBeNull();
    expect(strangeCommand('/data/raw')).toBeNull();
  });
});
