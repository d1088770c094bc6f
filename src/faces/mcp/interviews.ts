import { statSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { fits, idOf, type InterviewId, placesOf } from '#faces/mcp/interview-id';
import type { Roots } from '#faces/mcp/roots';
import { openSession, type Session } from '#faces/session';
import type { Entry, NewEntry, Reader } from '#headwater';
import { hasJournal, openJournal } from '#machine/journal';
import { setAside } from '#machine/set-aside';
import type { Clock } from '#machine/system-clock';
import { UserError } from '#machine/user-error';

/** An interview as a tool sees it: what the log on disk says now, and a way to add to it. */
export interface Interview {
  readonly id: InterviewId;
  readonly folder: string;
  readonly state: Session;
  /**
   * Adds entries and gives them with their ids. `make` is judged against the log as it stands when they are written; it is
   * called again when somebody else wrote in between.
   */
  add(make: (state: Session) => readonly NewEntry[]): Promise<readonly Entry[]>;
  /** The same interview as it stands after something was added. */
  now(): Interview;
}

export interface Interviews {
  /** Begins or resumes the interview of a folder. With `fresh`, an earlier one is kept beside it and a new one begins. */
  begin(folder: string, fresh: boolean): { readonly interview: Interview; readonly resumed: boolean };
  open(id: InterviewId): Interview;
  /** The interview of a root folder itself, where there is one: for listing. */
  atRoots(): readonly Interview[];
  /** What was looked at last. */
  latest(): Session | null;
}

/** How long one client waits for another that is writing; nobody holds the lock longer than it takes to write a line. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 20;
/** States kept per server. Only a saving of time: each is checked against the file before it is used. */
const KEPT = 16;

interface Known {
  readonly stamp: string;
  readonly entries: readonly Entry[];
  readonly state: Session;
}

/** Opens interviews by their handle. The log on disk is the only state; nothing belongs to a connection. */
export function openInterviews(roots: Roots, reader: () => Reader, clock: Clock): Interviews {
  const known = new Map<string, Known>();

  const current = (folder: string): Known => {
    const before = known.get(folder);
    const journal = openJournal(folder, { create: false, clock });
    try {
      const stamp = stampOf(journal.path);
      if (before?.stamp === stamp) return before;
      const entries = keepSame(before?.entries ?? [], journal.entries);
      const state = openSession({ entries, append: unsupported, close: () => {} }, reader());
      const now = { stamp, entries, state };
      known.delete(folder);
      known.set(folder, now);
      for (const oldest of known.keys()) {
        if (known.size <= KEPT) break;
        known.delete(oldest);
      }
      return now;
    } finally {
      journal.close();
    }
  };

  let latest: Session | null = null;
  const interview = (folder: string): Interview => {
    const { entries, state } = current(folder);
    latest = state;
    return {
      id: idOf(roots.paths, folder, entries),
      folder,
      state,
      add: (make) => append(folder, make),
      now: () => interview(folder),
    };
  };

  const append = async (folder: string, make: (state: Session) => readonly NewEntry[]): Promise<readonly Entry[]> => {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const { state, entries } = current(folder);
      const added = make(state);
      if (added.length === 0) return [];
      const journal = tryToLock(folder, clock, Date.now() < until);
      if (!journal) {
        await after(PAUSE_MS);
        continue;
      }
      try {
        if (journal.entries.length === entries.length) return added.map((entry) => journal.append(entry));
      } finally {
        journal.close();
      }
    }
  };

  return {
    begin(folder, fresh) {
      if (fresh) setAside(folder);
      const resumed = hasJournal(folder);
      if (!resumed) openJournal(folder, { create: true, clock }).close();
      return { interview: interview(folder), resumed };
    },
    open(id) {
      const { print, folders } = placesOf(roots.paths, id);
      const found = folders
        .map((path) => allowed(roots, path))
        .find((folder) => folder !== null && hasJournal(folder) && fits(print, folder, current(folder).entries));
      if (found === undefined || found === null) throw stale(id);
      return interview(found);
    },
    atRoots: () => roots.paths.filter((folder) => hasJournal(folder)).map(interview),
    latest: () => latest,
  };
}

function allowed(roots: Roots, path: string): string | null {
  try {
    return roots.folder(path);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The log, locked against other writers; null where another one is writing just now and there is time to wait. */
function tryToLock(folder: string, clock: Clock, mayWait: boolean) {
  try {
    return openJournal(folder, { create: true, clock });
  } catch (error) {
    if (mayWait && error instanceof UserError && error.expected === 'one writer at a time') return null;
    throw error;
  }
}

/** Entries that were read before stay the same objects, so that what was derived from them need not be derived again. */
const keepSame = (before: readonly Entry[], now: readonly Entry[]): readonly Entry[] =>
  now.map((entry, at) => {
    const old = before[at];
    return old?.id === entry.id && old.at === entry.at && old.kind === entry.kind ? old : entry;
  });

/** Changes whenever something was added to the file or another file took its place. */
function stampOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}

const unsupported = (): never => {
  throw new Error('a state that was read is not written through');
};

const stale = (id: string): UserError =>
  new UserError({
    what: `The interview ${id.slice(0, 80)} is not here any more; it was moved or started over`,
    expected: 'an id that fits an interview in a folder of this server',
    next: "call headwater_start with the project's folder and go on with the id that it returns",
  });
