import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, NewEntry } from '#brief/entry';
import { formatEntry, formatHeader, type LogProblem, parseLog } from '#brief/jsonl';
import { openAppendOnly, type AppendOnly, keepAside, syncFolder } from '#machine/append-only';
import { inside } from '#machine/inside';
import { type Lock, takeLock } from '#machine/lock';
import { makeFolder } from '#machine/make-folder';
import { attempt } from '#machine/system-error';
import type { Clock } from '#machine/system-clock';
import { UserError } from '#machine/user-error';

/** Where an interview lies within the project's folder. Both are meant for git, but for the lock and the torn copy. */
export const LOG_NAME = join('.headwater', 'interview.jsonl');
const TORN_NAME = join('.headwater', 'interview.torn');
const LOCK_NAME = join('.headwater', 'interview.lock');
const NOT_FOR_GIT = 'interview.lock*\ninterview.torn\ninterview.draft\n';

/** The log of one interview on disk (promise 4, nothing said is lost). */
export interface Journal {
  readonly path: string;
  readonly entries: readonly Entry[];
  /** Lines of the log that could not be read; they stay in the file. */
  readonly problems: readonly LogProblem[];
  /** A line that was cut off when a program was killed; it is kept in a file of its own. "" where there was none. */
  readonly torn: string;
  /** Returns when the entry is safely on disk, and not before. */
  append(entry: NewEntry): Entry;
  close(): void;
}

export interface OpenOptions {
  /** Starts an interview where there is none. Without it, the journal only reads until the first entry is added. */
  readonly create: boolean;
  readonly clock: Clock;
}

/** Whether a folder holds an interview. */
export const hasJournal = (folder: string): boolean => existsSync(inside(folder, LOG_NAME));

/** Opens the interview of a folder. With `create`, it is locked against other writers at once; else at the first entry. */
export function openJournal(folder: string, { create, clock }: OpenOptions): Journal {
  const path = inside(folder, LOG_NAME);
  if (!create && !hasJournal(folder)) {
    throw new UserError({
      what: `There is no interview in ${folder}`,
      expected: `a file ${LOG_NAME}`,
      next: 'start one there with "headwater", or name another folder',
    });
  }
  let writer: Writer | null = null;
  if (create) {
    makeFolder(join(folder, '.headwater'), `keep an interview in ${folder}`);
    writer = openWriter(folder, path);
  }
  let log = read(path);
  const torn = writer?.torn ?? log.tail;
  const writing = (): Writer => {
    if (writer) return writer;
    writer = openWriter(folder, path);
    log = read(path);
    return writer;
  };
  return {
    path,
    get entries() {
      return log.entries;
    },
    get problems() {
      return log.problems;
    },
    torn,
    append(given) {
      const { file } = writing();
      const entry = { id: nextId(log.entries), at: clock.now(), ...given } as Entry;
      file.append(`${formatEntry(entry)}\n`);
      log = { ...log, entries: [...log.entries, entry] };
      return entry;
    },
    close() {
      writer?.close();
      writer = null;
    },
  };
}

function nextId(entries: readonly Entry[]): `e${number}` {
  const last = entries.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return `e${last + 1}`;
}

interface Writer {
  readonly file: AppendOnly;
  readonly torn: string;
  close(): void;
}

/** Locks the log and makes it fit to be written to: header, torn tail set aside, line end after the last entry. */
function openWriter(folder: string, path: string): Writer {
  const lock: Lock = takeLock(inside(folder, LOCK_NAME), `the interview in ${folder}`);
  try {
    const bytes = existsSync(path) ? attempt(`read ${path}`, () => readFileSync(path)) : Buffer.alloc(0);
    const { torn, tail, newer, problems } = parseLog(bytes.toString('utf8'));
    if (newer) throw unreadable(path, problems);
    const sound = torn ? bytes.lastIndexOf('\n') + 1 : bytes.length;
    if (torn) keepAside(inside(folder, TORN_NAME), bytes.subarray(sound));
    const file = openAppendOnly(path, sound);
    if (sound === 0) {
      file.put(`${formatHeader()}\n`);
      keepFromGit(folder);
      syncFolder(join(folder, '.headwater'));
    } else if (bytes[sound - 1] !== 0x0a) file.append('\n');
    return {
      file,
      torn: tail,
      close: () => {
        file.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Tells git which files beside the log are of this machine only. A list that is there already stays. */
function keepFromGit(folder: string): void {
  const path = inside(folder, join('.headwater', '.gitignore'));
  if (!existsSync(path)) attempt(`write ${path}`, () => writeFileSync(path, NOT_FOR_GIT, { flag: 'wx' }));
}

interface Log {
  readonly entries: readonly Entry[];
  readonly problems: readonly LogProblem[];
  readonly tail: string;
}

function read(path: string): Log {
  const log = parseLog(attempt(`read ${path}`, () => readFileSync(path, 'utf8')));
  if (log.newer) throw unreadable(path, log.problems);
  return log;
}

const unreadable = (path: string, [problem]: readonly LogProblem[]): UserError =>
  new UserError({
    what: `Can't read ${path}: line ${problem?.line ?? 1} ${(problem?.text ?? '').replace(/, expected.*$/s, '')}`,
    expected: 'a log that this version knows',
    next: 'update headwater, or go on with the version that wrote it',
  });
