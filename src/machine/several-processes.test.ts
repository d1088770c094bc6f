import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOG_NAME, openJournal } from '#machine/journal';

const clock = { now: () => '' };
const open = (create = true) => openJournal(folder, { create, clock });
const lock = (): string => join(folder, '.headwater', 'interview.lock');

/** Nobody in particular: a user without rights, for tests that run as root. */
const NOBODY = 65534;

let room: string;
let folder: string;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'headwater-room-'));
  chmodSync(room, 0o755);
  const entry = fileURLToPath(new URL('./journal.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: join(room, 'journal.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    logLevel: 'error',
  });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Child {
  readonly pid: number;
  /** Whole lines of its output so far. */
  readonly lines: readonly string[];
  readonly firstLine: Promise<void>;
  /** What it wrote to standard error, once it is gone. */
  readonly ended: Promise<string>;
  kill(): void;
}

/** Runs code in a process of its own. */
function child(body: string, uid?: number): Child {
  const code = `import { openJournal } from ${JSON.stringify(pathToFileURL(join(room, 'journal.mjs')).href)};
    const folder = ${JSON.stringify(folder)};
    const open = (create = true) => openJournal(folder, { create, clock: { now: () => '' } });
    const passage = (text) => ({ kind: 'passage', speaker: 'person', source: 'typed', text });
    const print = (line) => process.stdout.write(line + '\\n');
    ${body}`;
  const started = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: room,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  let heard = (): void => {};
  const firstLine = new Promise<void>((resolve) => {
    heard = resolve;
  });
  started.stdout.on('data', (chunk: Buffer) => {
    const whole = (rest + chunk.toString('utf8')).split('\n');
    rest = whole.pop() ?? '';
    lines.push(...whole);
    if (lines.length > 0) heard();
  });
  started.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  const ended = new Promise<string>((resolve) => {
    started.on('close', () => {
      heard();
      resolve(errors);
    });
  });
  return { pid: started.pid ?? 0, lines, firstLine, ended, kill: () => void started.kill('SIGKILL') };
}

describe('several processes', () => {
  it('[B1] [B4] lose nothing that was told to be written, killed in the middle of it', async () => {
    let safe = 0;
    for (let round = 0; round < 5; round += 1) {
      const writer = child(
        `const journal = open(); for (;;) print(journal.append(passage('words '.repeat(3000))).id);`,
      );
      await writer.firstLine;
      await new Promise((resolve) => setTimeout(resolve, 7 * round));
      writer.kill();
      expect(await writer.ended).toBe('');
      const journal = open();
      expect(writer.lines.length).toBeGreaterThan(0);
      expect(journal.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([...writer.lines]));
      expect(journal.entries.length).toBeGreaterThanOrEqual(safe + writer.lines.length);
      expect(journal.problems).toEqual([]);
      journal.append({ kind: 'passage', speaker: 'person', source: 'typed', text: 'after the kill' });
      safe = journal.entries.length;
      journal.close();
    }
  });

  it("keep out of each other's way: one writes, the others are told which", async () => {
    const writer = child(`open().append(passage('one')); print('written'); setInterval(() => {}, 1000);`);
    await writer.firstLine;
    expect(() => open()).toThrow(`process ${writer.pid} has it open`);
    expect(open(false).entries).toHaveLength(1);
    writer.kill();
    await writer.ended;
    const journal = open();
    expect(journal.entries).toHaveLength(1);
    journal.close();
  });

  it('take over a stale lock one at a time', async () => {
    mkdirSync(join(folder, '.headwater'));
    writeFileSync(lock(), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), born: '1' }));
    const body = `for (;;) {
      try {
        const journal = open();
        print(journal.append(passage(String(process.pid))).id);
        journal.close();
        break;
      } catch (error) {
        if (error.name !== 'UserError') throw error;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }`;
    const all = [1, 2, 3, 4].map(() => child(body));
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual(['', '', '', '']);
    expect(all.flatMap(({ lines }) => lines).sort()).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(open(false)).toMatchObject({
      problems: [],
      entries: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }, { id: 'e4' }],
    });
  });

  it('are told what to do where they may read and not write', async () => {
    const journal = open();
    journal.append({ kind: 'passage', speaker: 'person', source: 'typed', text: 'one' });
    journal.close();
    chmodSync(join(folder, '.headwater'), 0o555);
    chmodSync(join(folder, LOG_NAME), 0o444);
    chmodSync(folder, 0o555);
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    const body = `
      const journal = open(false);
      print(journal.entries.length);
      try { journal.append(passage('two')); } catch (error) { print(error.name + ' ' + error.message); }
      try { open(); } catch (error) { print(error.name + ' ' + error.message); }`;
    const reader = child(body, uid);
    expect(await reader.ended).toBe('');
    expect(reader.lines[0]).toBe('1');
    expect(reader.lines.slice(1)).toHaveLength(2);
    for (const line of reader.lines.slice(1))
      expect(line).toMatch(/^UserError Can't .*: permission is missing, expected .*; change its permissions/);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, '.headwater'), 0o755);
  });
});
