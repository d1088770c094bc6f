import type { Session } from '#faces/session';
import { type Brief, changesBetween, type Entry, type NewEntry, undo } from '#headwater';
import { said } from '#faces/cli/said';

/** What an undo would take back, and what that would change, before it is done. */
export interface TakeBack {
  readonly entries: readonly NewEntry[];
  /** What is taken back, as a clause: 'your answer "weekly" to "How often …"'. */
  readonly what: string;
  /** Empty where nothing but wording changes. */
  readonly changes: readonly string[];
}

/** The last thing that was said or chosen; changes to the document that were taken over together count as one. */
export function lastToTakeBack(session: Session, speaker: string): TakeBack | null {
  const { entries } = session.brief();
  const taken: Entry[] = [];
  let brief: Brief = session.brief();
  for (;;) {
    const back = undo(brief);
    const entry = back && entries.find(({ id }) => id === back.of);
    if (!back || !entry) break;
    if (taken.length > 0 && !(entry.kind === 'edit' && taken[0]?.kind === 'edit')) break;
    taken.push(entry);
    brief = {
      entries: [...brief.entries, { ...back, speaker, at: '', id: `e${Number.MAX_SAFE_INTEGER - taken.length}` }],
    };
  }
  return taken.length > 0 ? takeBack(session, taken, speaker) : null;
}

/** What taking these entries back would change. */
export function takeBack(session: Session, taken: readonly Entry[], speaker: string): TakeBack {
  const entries = taken.map(({ id }): NewEntry => ({ kind: 'retraction', speaker, of: id }));
  return { entries, what: taken.map(said).join('; '), changes: foreseen(session, entries) };
}

/** What more entries would change in the plan, in clauses; empty where nothing but wording would. */
export function foreseen(session: Session, entries: readonly NewEntry[]): string[] {
  const now = session.understanding().design;
  return changesBetween(now, session.imagine(entries).design).map(({ text }) => text);
}

/** Clauses about a change as a text to be shown before it is made. */
export const changesInWords = (changes: readonly string[]): string =>
  changes.length === 0
    ? 'Nothing in the plan changes by it but wording.'
    : `That changes the plan:\n${changes.map((change) => `- it ${change}`).join('\n')}`;
