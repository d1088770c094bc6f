import { appendFileSync, closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { attempt } from '#machine/system-error';
import { UserError } from '#machine/user-error';

/** A file that only grows, and by whole pieces. */
export interface AppendOnly {
  /** Returns when the piece is on disk. Where it does not fit, nothing of it stays. */
  append(piece: string): void;
  /** Adds a piece that nothing is lost with: it comes to disk together with the next one that is appended. */
  put(piece: string): void;
  close(): void;
}

/** The two calls that can meet a full disk; tests put one in their place. */
export interface Disk {
  writeSync(file: number, bytes: Uint8Array, from: number): number;
  fsyncSync(file: number): void;
}

const THIS_DISK: Disk = { writeSync, fsyncSync };

/** Opens a file for appending, cut to its sound length first. */
export function openAppendOnly(path: string, sound: number, disk: Disk = THIS_DISK): AppendOnly {
  const file = attempt(`write to ${path}`, () => openSync(path, 'a', 0o644));
  let length = sound;
  const cut = (): void => {
    ftruncateSync(file, length);
    fsyncSync(file);
  };
  if (fstatSync(file).size > sound) attempt(`mend ${path}`, cut);
  const add = (piece: string, finish: () => void): void => {
    refuseIfChanged(path, file, length);
    const bytes = Buffer.from(piece, 'utf8');
    attempt(`write to ${path}`, () => {
      try {
        let written = 0;
        while (written < bytes.length) written += disk.writeSync(file, bytes, written);
        finish();
      } catch (error) {
        cut();
        throw error;
      }
    });
    length += bytes.length;
  };
  return {
    append: (piece) => add(piece, () => disk.fsyncSync(file)),
    put: (piece) => add(piece, () => {}),
    close: () => closeSync(file),
  };
}

/** Another program that writes to the file or replaces it (an editor, a checkout) would be overwritten or miss entries. */
function refuseIfChanged(path: string, file: number, length: number): void {
  const open = fstatSync(file);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.ino === open.ino && open.size === length) return;
  throw new UserError({
    what: `Can't write to ${path}: another program changed it since it was opened`,
    expected: 'one writer at a time',
    next: 'run the same command again, and it goes on from what the file says now',
  });
}

/** Adds bytes to a file beside the log, so that what is cut from the log is not lost. */
export function keepAside(path: string, bytes: Uint8Array): void {
  attempt(`keep a torn line in ${path}`, () =>
    appendFileSync(path, Buffer.concat([bytes, Buffer.from('\n')]), { flush: true }),
  );
}

/** Makes sure that a new file's name is on disk too. Systems that cannot open folders do so by themselves. */
export function syncFolder(folder: string): void {
  let open: number;
  try {
    open = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(open);
  } catch {
    // Some file systems refuse this for folders; the entry's own fsync is done.
  } finally {
    closeSync(open);
  }
}
