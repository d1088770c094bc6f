import type { Change } from '#faces/cli/init/plan';
import { agentIds } from '#faces/cli/init/agents';
import { put, textOf } from '#faces/cli/init/project';
import { FROM_REGISTRY } from '#faces/cli/init/server-command';
import { serverEntries } from '#faces/cli/init/server-entries';
import { UserError } from '#machine/user-error';

/** Where it is kept what was changed, so that it can be taken back. */
export const RECORD = '.headwater/init.json';

interface InitRecord {
  readonly schema: 'headwater.init/1';
  readonly changes: readonly Change[];
}

/** Applies changes and keeps what was there before. An earlier record is added to, so that one undo takes all of it back. */
export function apply(folder: string, changes: readonly Change[]): void {
  const earlier = recordIn(folder)?.changes ?? [];
  const all = [
    ...earlier.filter((old) => !changes.some((one) => one.path === old.path)),
    ...changes.map((one) => ({ ...one, before: earlier.find((old) => old.path === one.path)?.before ?? one.before })),
  ];
  const record: InitRecord = { schema: 'headwater.init/1', changes: all };
  put(folder, RECORD, `${JSON.stringify(record, null, 1)}\n`);
  for (const { path, after } of changes) put(folder, path, after);
}

export interface Undone {
  readonly restored: readonly string[];
  /** Files that somebody changed since: left as they are. */
  readonly left: readonly string[];
}

/** Takes back what was set up. In a file that was changed since, only our entry goes; a page of ours that was changed stays. */
export function takeBack(folder: string): Undone {
  const record = recordIn(folder);
  if (!record) {
    throw new UserError({
      what: `Nothing was set up in ${folder}`,
      expected: `a record in ${RECORD}`,
      next: 'run "headwater init" first, or name another folder with --dir',
    });
  }
  const restored: string[] = [];
  const left: string[] = [];
  for (const { path, before, after } of record.changes) {
    const now = textOf(folder, path);
    if (now === null) continue;
    const back = now === after ? before : entryRemoved(path, now);
    if (back === undefined) left.push(path);
    else {
      put(folder, path, back);
      restored.push(path);
    }
  }
  put(folder, RECORD, null);
  return { restored, left };
}

/** A file that was changed since, without our entry; undefined where that cannot be told apart. */
function entryRemoved(path: string, now: string): string | null | undefined {
  const entries = serverEntries(FROM_REGISTRY);
  const entry = agentIds.map((id) => entries[id]).find((one) => one.path === path);
  return entry?.remove(now);
}

function recordIn(folder: string): InitRecord | null {
  const text = textOf(folder, RECORD);
  if (text === null) return null;
  try {
    const record = JSON.parse(text) as Partial<InitRecord>;
    if (record.schema === 'headwater.init/1' && Array.isArray(record.changes)) return record as InitRecord;
  } catch {
    // Told below: it is no record either way.
  }
  throw new UserError({
    what: `${RECORD} is not a record of this version`,
    expected: 'headwater.init/1',
    next: 'remove it by hand, and what was set up with it: .mcp.json and skills/headwater in the folders of your agents',
  });
}
