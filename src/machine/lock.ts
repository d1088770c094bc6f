import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { asUserError, systemCode } from '#machine/system-error';
import { UserError } from '#machine/user-error';

/** Who writes to a log. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system tells it; a process of the same number that started later is another. */
  readonly born: string;
}

export interface Lock {
  release(): void;
}

const held = new Set<string>();
const TRIES = 20;

/**
 * Takes the only right to write, or says which process has it. A lock whose process is gone is taken over. The lock appears
 * together with its content, because it is linked into place and not written there.
 */
export function takeLock(path: string, what: string): Lock {
  const mine = JSON.stringify(holderOf(process.pid));
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (place(path, mine, what)) {
      held.add(path);
      return { release: () => release(path, mine) };
    }
    const found = contentOf(path);
    if (found === null) continue;
    const holder = parsed(found);
    if (holder && !isGone(holder, path)) throw inUse(path, what, holder);
    takeAway(path, found);
  }
  throw inUse(path, what, parsed(contentOf(path) ?? '') ?? null);
}

/** False when a lock is there already. */
function place(path: string, content: string, what: string): boolean {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, content);
    try {
      linkSync(own, path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      writeFileSync(path, content, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw asUserError(error, `lock ${what}`);
  } finally {
    discard(own);
  }
}

/** Removes a draft of a lock; where even that fails, the reason was told already. */
function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never written.
  }
}

/** Removes a lock that was found stale. Only one process at a time may do so, and only if the lock is still the same. */
function takeAway(path: string, stale: string): void {
  const guard = `${path}.takeover`;
  try {
    writeFileSync(guard, JSON.stringify(holderOf(process.pid)), { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw asUserError(error, `take over ${path}`);
    const other = parsed(contentOf(guard) ?? '');
    if (other && isGone(other, guard)) remove(guard);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    return;
  }
  try {
    if (contentOf(path) === stale) remove(path);
  } finally {
    remove(guard);
  }
}

function release(path: string, mine: string): void {
  held.delete(path);
  if (contentOf(path) === mine) remove(path);
}

function isGone(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !held.has(path);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
  const born = bornOf(holder.pid);
  return born !== '' && holder.born !== '' && born !== holder.born;
}

const holderOf = (pid: number): Holder => ({ pid, host: hostname(), born: bornOf(pid) });

/** Field 22 of /proc/PID/stat, behind the name in brackets; "" where the system has no such file. */
function bornOf(pid: number): string {
  const stat = contentOf(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw asUserError(error, `remove ${path}`);
  }
}

function parsed(content: string): Holder | null {
  try {
    const { pid, host, born } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, born: born ?? '' } : null;
  } catch {
    return null;
  }
}

function inUse(path: string, what: string, holder: Holder | null): UserError {
  const here = holder?.host === hostname();
  const who = holder ? `process ${holder.pid}${here ? '' : ` on ${holder.host}`}` : 'another process';
  return new UserError({
    what: `Can't write to ${what}: ${who} has it open`,
    expected: 'one writer at a time',
    next: here ? 'finish or close that one first' : `finish that one first, or delete ${path} if it is gone`,
  });
}
