import type { Brief, Entry, EntryId } from '#brief/entry';
import { liveEntries, takenBackIn } from '#brief/fold';

/** What an undo or redo appends to the log; a face adds the speaker. */
export interface TakeBack {
  readonly kind: 'retraction';
  readonly of: EntryId;
}

/** Takes back the last thing that a person said or chose; null when nothing is left. Claims fall with the entry that they are about. */
export function undo(brief: Brief): TakeBack | null {
  const last = liveEntries(brief).findLast(isOfAPerson);
  return last ? { kind: 'retraction', of: last.id } : null;
}

/** Brings back what the last undo took; null when there is none or something was said since. */
export function redo({ entries }: Brief): TakeBack | null {
  const takenBack = takenBackIn(entries);
  const persons = new Set(entries.filter(isOfAPerson).map(({ id }) => id));
  for (const entry of [...entries].reverse()) {
    if (takenBack.has(entry.id)) continue;
    if (entry.kind === 'retraction' && persons.has(entry.of)) return { kind: 'retraction', of: entry.id };
    if (isOfAPerson(entry)) return null;
  }
  return null;
}

const isOfAPerson = ({ kind }: Entry): boolean =>
  kind === 'passage' || kind === 'answer' || kind === 'correction' || kind === 'decision' || kind === 'edit';
