import type { ClaimsEntry, Entry, EntryId } from '#brief/entry';
import { admit } from '#reading/admit';
import type { Claims } from '#reading/claims';
import type { Reader, Spoken } from '#reading/reader';

/** Claims of somebody who heard nothing. */
export const SILENCE: Claims = { schema: 'headwater.claims/1', components: [], facts: [], signals: [] };

/** Texts kept per reader. One interview needs a few dozen; a long-lived server starts over instead of growing. */
const KEPT = 400;
const memory = new WeakMap<Reader, Map<string, Claims>>();

/** What another reader claimed about an entry counts instead of what the built-in one hears there. */
export function claimsOf(spoken: Spoken, reader: Reader, others: ReadonlyMap<EntryId, unknown[]>): Claims[] {
  const given = others.get(spoken.entry);
  if (given) return given.map((claims) => admitOnce(claims, spoken.text));
  return [readOnce(spoken, reader)];
}

const admitted = new WeakMap<object, { readonly text: string; readonly claims: Claims }>();

/** Claims stand in the log unchanged, so each is checked against its text once. */
function admitOnce(claims: unknown, text: string): Claims {
  if (typeof claims !== 'object' || claims === null) return SILENCE;
  const known = admitted.get(claims);
  if (known?.text === text) return known.claims;
  const checked = admit(claims, text).claims;
  admitted.set(claims, { text, claims: checked });
  return checked;
}

/** The reader's claims depend on text and question only, so each is read once. */
function readOnce(spoken: Spoken, reader: Reader): Claims {
  let known = memory.get(reader);
  if (!known) memory.set(reader, (known = new Map()));
  const key = JSON.stringify([spoken.text, spoken.question ?? null]);
  const found = known.get(key);
  if (found) return found;
  const claims = admit(reader.read(spoken), spoken.text).claims;
  if (known.size >= KEPT) known.clear();
  known.set(key, claims);
  return claims;
}

/** Claims of other readers, by the entry that they are about. */
export function claimsByEntry(entries: readonly Entry[]): Map<EntryId, unknown[]> {
  const byEntry = new Map<EntryId, unknown[]>();
  for (const entry of entries.filter((e): e is ClaimsEntry => e.kind === 'claims')) {
    byEntry.set(entry.about, [...(byEntry.get(entry.about) ?? []), entry.claims]);
  }
  return byEntry;
}
