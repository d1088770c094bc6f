import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewEntry } from '#brief/entry';
import { formatEntry, formatHeader } from '#brief/jsonl';
import { type Journal, hasJournal, LOG_NAME, openJournal } from '#machine/journal';
import { UserError } from '#machine/user-error';

const clock = { now: () => '2026-01-02T03:04:05.000Z' };
const passage = (text: string): NewEntry => ({ kind: 'passage', speaker: 'person', text, source: 'typed' });

let folder: string;
const opened: Journal[] = [];
const open = (create = true): Journal => {
  const journal = openJournal(folder, { create, clock });
  opened.push(journal);
  return journal;
};
const log = (): string => readFileSync(join(folder, LOG_NAME), 'utf8');
const lock = (): string => join(folder, '.headwater', 'interview.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
});
afterEach(() => {
  for (const journal of opened.splice(0)) journal.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the journal', () => {
  it('[B1] [B2] has each entry on disk when append returns, under the next free id', () => {
    const journal = open();
    const first = journal.append(passage('Score weekly 🐄\n'));
    expect(first).toMatchObject({ id: 'e1', at: clock.now(), text: 'Score weekly 🐄\n' });
    expect(log()).toBe(`${formatHeader()}\n${formatEntry(first)}\n`);
    journal.append({ kind: 'retraction', speaker: 'person', of: 'e1' });
    journal.close();
    const again = open();
    expect(again.entries.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(again.append(passage('more')).id).toBe('e3');
    expect(log().startsWith(`${formatHeader()}\n${formatEntry(first)}\n`)).toBe(true);
  });

  it('tells git which of its files are of this machine only, and keeps a list that is there', () => {
    open().close();
    const list = join(folder, '.headwater', '.gitignore');
    expect(readFileSync(list, 'utf8')).toBe('interview.lock*\ninterview.torn\ninterview.draft\n');
    writeFileSync(list, '*\n');
    rmSync(join(folder, LOG_NAME));
    open().close();
    expect(readFileSync(list, 'utf8')).toBe('*\n');
  });

  it('says where it looked when there is no interview, and makes none', () => {
    expect(() => open(false)).toThrow(/There is no interview in .*, expected a file .*; start one there/);
    expect(hasJournal(folder)).toBe(false);
    expect(existsSync(join(folder, '.headwater'))).toBe(false);
  });

  it('reads without a lock while somebody writes, and locks at the first entry', () => {
    const writer = open();
    writer.append(passage('one'));
    const reader = open(false);
    expect(reader.entries).toHaveLength(1);
    expect(() => reader.append(passage('two'))).toThrow(UserError);
    writer.append(passage('two'));
    writer.close();
    expect(reader.append(passage('three')).id).toBe('e3');
    expect(reader.entries).toHaveLength(3);
  });

  it('[B4] recovers from a torn tail at every byte, and keeps what it cut', () => {
    const journal = open();
    journal.append(passage('ä🐄'));
    journal.append({ kind: 'retraction', speaker: '', of: 'e1' });
    journal.close();
    const whole = readFileSync(join(folder, LOG_NAME));
    const torn = join(folder, '.headwater', 'interview.torn');
    for (let cut = 0; cut < whole.length; cut += 1) {
      rmSync(torn, { force: true });
      writeFileSync(join(folder, LOG_NAME), whole.subarray(0, cut));
      const mended = openJournal(folder, { create: true, clock });
      const before = mended.entries.length;
      const added = mended.append(passage('after'));
      mended.close();
      const read = openJournal(folder, { create: false, clock });
      expect(read.problems).toEqual([]);
      expect(read.torn).toBe('');
      expect(read.entries).toHaveLength(before + 1);
      expect(read.entries.at(-1)).toEqual(added);
      const kept = existsSync(torn) ? readFileSync(torn) : Buffer.alloc(0);
      const lost = whole.subarray(whole.subarray(0, cut).lastIndexOf('\n') + 1, cut);
      if (kept.length > 0) expect(kept.equals(Buffer.concat([lost, Buffer.from('\n')]))).toBe(true);
      else expect(lost.length === 0 || log().includes(lost.toString('utf8'))).toBe(true);
    }
  });

  it('[B5] leaves damaged lines where they are and says which', () => {
    open().append(passage('one'));
    opened.pop()?.close();
    appendFileSync(join(folder, LOG_NAME), 'rubbish\n');
    const journal = open();
    expect(journal.problems.map(({ line }) => line)).toEqual([3]);
    journal.append(passage('two'));
    expect(log()).toContain('\nrubbish\n{');
  });

  it('[B10] refuses a log of a newer version and leaves it as it is', () => {
    mkdirSync(join(folder, '.headwater'));
    const newer = '{"headwater":"interview/1","version":99}\n{"id":"e1"';
    writeFileSync(join(folder, LOG_NAME), newer);
    expect(() => open()).toThrow(/line 1 is of a newer form.*update headwater/is);
    expect(() => open(false)).toThrow(UserError);
    expect(log()).toBe(newer);
    expect(existsSync(lock())).toBe(false);
  });

  it('refuses to write when another program changed or replaced the file', () => {
    const journal = open();
    journal.append(passage('one'));
    appendFileSync(join(folder, LOG_NAME), '\n');
    expect(() => journal.append(passage('two'))).toThrow(/another program changed it/);
    journal.close();
    const next = open();
    renameSync(join(folder, LOG_NAME), join(folder, 'moved'));
    expect(() => next.append(passage('three'))).toThrow(/another program changed it/);
  });

  it('does not follow links out of the folder', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'headwater-'));
    symlinkSync(elsewhere, join(folder, '.headwater'));
    expect(() => open()).toThrow(/leads out of/);
    expect(existsSync(join(elsewhere, 'interview.jsonl'))).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('says what is in the way when the folder is a file', () => {
    writeFileSync(join(folder, 'notes'), '');
    expect(() => openJournal(join(folder, 'notes'), { create: true, clock })).toThrow(
      /Can't keep an interview in .*, expected .*;/,
    );
  });
});

describe('the lock', () => {
  it('names the process that has the log open', () => {
    open();
    expect(() => open()).toThrow(
      new RegExp(`process ${process.pid} has it open, expected one writer at a time; finish or close`),
    );
  });

  it('names the machine, where it is another, and how to go on', () => {
    mkdirSync(join(folder, '.headwater'));
    writeFileSync(lock(), JSON.stringify({ pid: 4, host: 'elsewhere', born: '' }));
    expect(() => open()).toThrow(/process 4 on elsewhere has it open.*delete .*interview\.lock if it is gone/);
    expect(existsSync(lock())).toBe(true);
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), born: '1' }],
    ['another process of the same number', { pid: process.pid, host: hostname(), born: '1' }],
    ['another process of the same number that lives', { pid: process.ppid, host: hostname(), born: '1' }],
    ['nobody', 'torn'],
  ])('is taken over from %s', (_, holder) => {
    mkdirSync(join(folder, '.headwater'));
    writeFileSync(lock(), JSON.stringify(holder));
    open().append(passage('one'));
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('goes when the journal closes', () => {
    open().close();
    expect(existsSync(lock())).toBe(false);
  });
});
