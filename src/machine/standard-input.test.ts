import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let room: string;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'headwater-room-'));
  const entry = fileURLToPath(new URL('./files.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: join(room, 'files.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    logLevel: 'error',
  });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function piped(input: string | Uint8Array): string {
  const code = `import { readBriefText } from ${JSON.stringify(pathToFileURL(join(room, 'files.mjs')).href)};
    try { process.stdout.write(await readBriefText('-')); } catch (error) { process.stdout.write(error.name + ': ' + error.message); }`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { input, cwd: room, encoding: 'utf8' })
    .stdout;
}

describe('a brief from standard input', () => {
  it('is read to its end, exactly', () => {
    const long = 'Zürich 🐄\r\n'.repeat(20_000);
    expect(piped(long)).toBe(long);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /^UserError: Can't read standard input: it is empty, expected a text in which/],
    ['too much', 'w'.repeat(1024 * 1024 + 1), /^UserError: Can't read standard input: it is larger than 1 MB/],
    ['no text', Buffer.from([0, 1, 2]), /^UserError: Can't read standard input: it is binary/],
  ])('is refused in one line: %s', (_, input, says) => {
    expect(piped(input)).toMatch(says);
  });
});
