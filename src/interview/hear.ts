import type { AnswerEntry, Brief, ClaimsEntry, Entry, EntryId, PassageEntry } from '#brief/entry';
import { standing } from '#brief/fold';
import type { Settled } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import { settlePart } from '#interview/settle-part';
import { sideAt } from '#interview/settle-side';
import { mannerOf } from '#interview/thin-answer';
import { unknownFact } from '#interview/unknown';
import { admit } from '#reading/admit';
import type { Claims, FactClaim } from '#reading/claims';
import type { Heard } from '#reading/heard';
import { merge } from '#reading/merge';
import type { Reader, Spoken } from '#reading/reader';
import type { Fact, PersonDecision, PersonEdit, Reading } from '#reading/reading';
import type { Topic } from '#vocabulary/topics';

const SILENCE: Claims = { schema: 'headwater.claims/1', components: [], facts: [], signals: [] };

/** Texts kept per reader. One interview needs a few dozen; a long-lived server starts over instead of growing. */
const KEPT = 400;
const memory = new WeakMap<Reader, Map<string, Claims>>();

/** Everything that a brief says, as one reading. The same brief and reader give the same reading. */
export function readBrief(brief: Brief, reader: Reader): Reading {
  return readingOf(listen(brief, reader));
}

/** One reading of all that was heard, and of what the person was asked and does not know. */
export function readingOf({ heard, unknown, decisions, edits }: Listened): Reading {
  const reading = merge(heard, decisions, edits);
  const said = new Set(reading.facts.map((f) => `${f.subject}/${f.attribute}`));
  const open = unknown.filter((f) => !said.has(`${f.subject}/${f.attribute}`));
  return open.length === 0 ? reading : { ...reading, facts: [...reading.facts, ...open] };
}

/** What was heard in each standing entry, before it is merged; the value sweep adds one hypothetical answer to it. */
export interface Listened {
  readonly heard: readonly Heard[];
  /** Answers that say that nobody knows, or that the person will not say. */
  readonly unknown: readonly Fact[];
  readonly decisions: readonly PersonDecision[];
  readonly edits: readonly PersonEdit[];
}

export function listen(brief: Brief, reader: Reader): Listened {
  const entries = standing(brief);
  const others = claimsByEntry(entries);
  const heard: Heard[] = [];
  const unknown: Fact[] = [];
  const decisions: PersonDecision[] = [];
  const edits: PersonEdit[] = [];
  for (const entry of entries) {
    if (entry.kind === 'answer' && saysNothing(entry)) unknown.push(...unknownIn(entry));
    else if (entry.kind === 'answer') heard.push(...hearAnswer(entry, reader, others, heard));
    else if (entry.kind === 'passage') heard.push(...hearPassage(entry, reader, others));
    else if (entry.kind === 'decision') {
      decisions.push({ entry: entry.id, speaker: entry.speaker, decision: entry.decision });
    } else if (entry.kind === 'edit') {
      edits.push({ entry: entry.id, path: entry.path, from: entry.from, to: entry.to });
    }
  }
  return { heard, unknown, decisions, edits };
}

/** Silence, "I don't know", "rather not" and "what do you mean?" hold nothing to be heard. */
const saysNothing = (entry: AnswerEntry): boolean =>
  entry.state !== 'answered' || !['plain', 'thin'].includes(mannerOf(entry.text));

const unknownIn = (entry: AnswerEntry): Fact[] =>
  entry.state === 'unanswered' || mannerOf(entry.text) === 'what_do_you_mean' || !isTopical(entry)
    ? []
    : [unknownFact(entry)];

/** Whether the answer is to a question of its topic, not to one about a part or a contradiction. */
const isTopical = (entry: AnswerEntry): boolean => entry.question.startsWith(`${entry.topic}:`);

function hearPassage(entry: PassageEntry, reader: Reader, others: ReadonlyMap<EntryId, unknown[]>): Heard[] {
  const spoken: Spoken = { entry: entry.id, text: entry.text };
  return claimsOf(spoken, reader, others).map((claims) => ({ spoken, speaker: entry.speaker, via: 'passage', claims }));
}

function hearAnswer(
  entry: AnswerEntry,
  reader: Reader,
  others: ReadonlyMap<EntryId, unknown[]>,
  before: readonly Heard[],
): Heard[] {
  const spoken: Spoken = { entry: entry.id, text: entry.text, question: questionOf(entry) };
  const chosen = settledBy(entry, before);
  const heard = chosen ? [claimsFrom(chosen, entry.text)] : claimsOf(spoken, reader, others);
  return heard.map((claims) => ({ spoken, speaker: entry.speaker, via: 'answer', claims }));
}

const questionOf = (entry: AnswerEntry): NonNullable<Spoken['question']> => {
  const about = entry.question.slice(entry.question.indexOf(':') + 1);
  return { id: entry.question, topic: entry.topic, asked: entry.asked, about: [about] };
};

/** What another reader claimed about an entry counts instead of what the built-in one hears there. */
function claimsOf(spoken: Spoken, reader: Reader, others: ReadonlyMap<EntryId, unknown[]>): Claims[] {
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

function claimsByEntry(entries: readonly Entry[]): Map<EntryId, unknown[]> {
  const byEntry = new Map<EntryId, unknown[]>();
  for (const entry of entries.filter((e): e is ClaimsEntry => e.kind === 'claims')) {
    byEntry.set(entry.about, [...(byEntry.get(entry.about) ?? []), entry.claims]);
  }
  return byEntry;
}

/** What the chosen options of an answer settle; null where the person used their own words. */
function settledBy(entry: AnswerEntry, before: readonly Heard[]): Settled | null {
  if (!entry.chosen || entry.chosen.length === 0) return null;
  return together(entry.chosen.map((option) => settle(entry.question, entry.topic, option, before)));
}

/** What an option of any question settles, given what was said before it. */
function settle(question: string, topic: Topic, option: string, before: readonly Heard[]): Settled {
  const about = question.slice(question.indexOf(':') + 1);
  if (question.startsWith('bucket:')) return settlePart(about, option);
  if (question.startsWith('contradiction:')) return sideAt(before, about, option);
  return QUESTIONS[topic].settle(about, option);
}

/** All that several answers settle. */
export function together(all: readonly Settled[]): Settled {
  return {
    components: all.flatMap((s) => s.components ?? []),
    facts: all.flatMap((s) => s.facts ?? []),
    signals: all.flatMap((s) => s.signals ?? []),
  };
}

/** A settled answer as claims: the whole answer is the quote that each fact rests on. */
export function claimsFrom(settled: Settled, text: string): Claims {
  const quotes = [{ start: 0, end: text.length, text }];
  const components = (settled.components ?? []).map((c, i) => ({ ref: `k${i + 1}`, ...c, quotes, confidence: 1 }));
  const refs = new Map(components.map((c) => [`component:${c.name}`, `component:${c.ref}` as const]));
  const facts = (settled.facts ?? []).map(
    (f) => ({ ...f, subject: refs.get(f.subject) ?? f.subject, quotes, confidence: 1 }) as FactClaim,
  );
  const signals = (settled.signals ?? []).map((signal) => ({ signal, quotes, confidence: 1 }));
  return { ...SILENCE, components, facts, signals };
}
