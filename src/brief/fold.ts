import type { AnswerEntry, Brief, CorrectionEntry, Entry, EntryId, PassageEntry } from '#brief/entry';

/**
 * The entries that still stand, in the order of the log: retractions and corrections applied, and of several answers to one
 * question, decisions on one matter or claims of one reader only the last. Retractions and corrections themselves are gone,
 * and so are kinds of entry that this version does not know. A corrected entry stands in its old place under the
 * correction's id, because the words that now count are the correction's [B7].
 */
export function standing(brief: Brief): Entry[] {
  const live = liveEntries(brief);
  const corrected = corrections(live);
  const texts = live.flatMap((entry): Entry[] => {
    switch (entry.kind) {
      case 'passage':
      case 'answer': {
        const now = afterCorrection(entry, corrected);
        return now ? [now] : [];
      }
      case 'decision':
      case 'edit':
      case 'claims':
        return [entry];
      default:
        return [];
    }
  });
  const ids = new Set(texts.map(({ id }) => id));
  const sound = texts.filter((entry) => entry.kind !== 'claims' || ids.has(entry.about));
  return lastOfEach(sound);
}

/** Everything that no standing retraction takes back; retractions left out. Undone retractions take nothing back. */
export function liveEntries({ entries }: Brief): Entry[] {
  const takenBack = takenBackIn(entries);
  return entries.filter((entry) => entry.kind !== 'retraction' && !takenBack.has(entry.id));
}

/** Ids of entries, retractions among them, that a standing retraction takes back. A retraction reaches only what was before it. */
export function takenBackIn(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const takenBack = new Set<EntryId>();
  for (const [at, entry] of [...entries.entries()].reverse()) {
    if (entry.kind !== 'retraction' || takenBack.has(entry.id)) continue;
    if ((places.get(entry.of) ?? at) < at) takenBack.add(entry.of);
  }
  return takenBack;
}

function corrections(live: readonly Entry[]): ReadonlyMap<EntryId, CorrectionEntry> {
  const latest = new Map<EntryId, CorrectionEntry>();
  const seen = new Set<EntryId>();
  for (const entry of live) {
    if (entry.kind === 'correction' && seen.has(entry.of)) latest.set(entry.of, entry);
    seen.add(entry.id);
  }
  return latest;
}

/** The entry as it reads now; null when it was corrected to nothing. Corrections of corrections are followed. */
function afterCorrection<E extends PassageEntry | AnswerEntry>(
  entry: E,
  corrected: ReadonlyMap<EntryId, CorrectionEntry>,
): E | null {
  let last: CorrectionEntry | undefined;
  let next = corrected.get(entry.id);
  while (next) {
    last = next;
    next = corrected.get(next.id);
  }
  if (!last) return entry;
  if (last.text.trim() === '') return null;
  const { id, speaker, at, text } = last;
  if (entry.kind === 'passage') return { ...entry, id, speaker, at, text };
  const { chosen: _, ...answer } = entry as AnswerEntry;
  return { ...answer, id, speaker, at, text, state: 'answered' } as E;
}

/** A question that was put and not answered does not wipe out an earlier answer [B9]. */
function lastOfEach(entries: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const matter = matterOf(entry);
    const before = last.get(matter);
    const silent = entry.kind === 'answer' && entry.state === 'unanswered' && before !== undefined;
    if (!silent) last.set(matter, entry);
  }
  return entries.filter((entry) => last.get(matterOf(entry)) === entry);
}

/** What an entry is about, such that a later entry about the same replaces it. */
function matterOf(entry: Entry): string {
  if (entry.kind === 'answer') return `answer ${entry.question}`;
  if (entry.kind === 'claims') return `claims ${entry.about} ${entry.reader}`;
  if (entry.kind !== 'decision') return entry.id;
  const { decision } = entry;
  switch (decision.about) {
    case 'bucket':
      return `bucket ${decision.component}`;
    case 'confirmed':
      return `confirmed ${decision.what}`;
    case 'sentence':
      return `sentence ${decision.quote}`;
    case 'finding':
      return `finding ${decision.rule}`;
    default:
      return decision.about;
  }
}
