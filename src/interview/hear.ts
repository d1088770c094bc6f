import type { AnswerEntry, Brief, EntryId, PassageEntry } from '#brief/entry';
import { standing } from '#brief/fold';
import { hearAnswer, isTopical } from '#interview/hear-answer';
import { type PartSaid, partSaid, withOrders, withParts } from '#interview/parts';
import { claimsByEntry, claimsOf } from '#interview/read-claims';
import { withoutGuess } from '#interview/taken-whole';
import { mannerOf } from '#interview/thin-answer';
import { partOf } from '#interview/settle-part';
import { unknownFacts } from '#interview/unknown';
import { type OwnWords, ownWords, turnOfSaid, withWishes } from '#interview/wishes';
import { turnOf } from '#reading/canonical-evidence';
import type { ComponentStatus } from '#reading/claims';
import type { Heard } from '#reading/heard';
import { merge } from '#reading/merge';
import type { Reader, Spoken } from '#reading/reader';
import type { Fact, PersonDecision, PersonEdit, Reading } from '#reading/reading';

/** Everything that a brief says, as one reading. The same brief and reader give the same reading. */
export function readBrief(brief: Brief, reader: Reader): Reading {
  return readingOf(listen(brief, reader));
}

/** One reading of all that was heard, and of what the person was asked and does not know. */
export function readingOf({ heard, parts: answers, words, unknown, decisions, edits }: Listened): Reading {
  const merged = withOrders(merge(heard, decisions, edits), heard);
  const parts = withWishes(merged, answers, words);
  const reading = { ...withParts(merged, parts), decisions: decisions.filter((d) => !isOverruled(d, parts)) };
  const said = new Set(reading.facts.map((f) => `${f.subject}/${f.attribute}`));
  const open = unknown.filter((f) => !said.has(`${f.subject}/${f.attribute}`));
  return open.length === 0 ? reading : { ...reading, facts: [...reading.facts, ...open] };
}

/** Whether something that was said later puts a part elsewhere than where it was moved to. */
const isOverruled = ({ decision, entry }: PersonDecision, parts: readonly PartSaid[]): boolean =>
  decision.about === 'bucket' &&
  parts.some(
    (one) =>
      turnOfSaid(one) > turnOf(entry) &&
      partOf(one.about)?.name === decision.component &&
      !AGREES[one.status].includes(decision.bucket),
  );

const AGREES: Readonly<Record<ComponentStatus, readonly string[]>> = {
  wanted: ['pipeline', 'deployed_pipeline', 'not_a_pipeline'],
  exists: ['not_a_pipeline'],
  later: ['deferred'],
  refused: [],
};

/** What was heard in each standing entry, before it is merged; the value sweep adds one hypothetical answer to it. */
export interface Listened {
  readonly heard: readonly Heard[];
  /** What was said about single parts, when asked how they are to be taken. */
  readonly parts: readonly PartSaid[];
  /** Own words that may say more of parts that were heard before. */
  readonly words: readonly OwnWords[];
  /** Answers that say that nobody knows, or that the person will not say. */
  readonly unknown: readonly Fact[];
  readonly decisions: readonly PersonDecision[];
  readonly edits: readonly PersonEdit[];
}

export function listen(brief: Brief, reader: Reader): Listened {
  const entries = standing(brief);
  const others = claimsByEntry(entries);
  const heard: Heard[] = [];
  const parts: PartSaid[] = [];
  const words: OwnWords[] = [];
  const unknown: Fact[] = [];
  const decisions: PersonDecision[] = [];
  const edits: PersonEdit[] = [];
  for (const entry of entries) {
    const part = entry.kind === 'answer' ? partSaid(entry) : null;
    const own = ownWords(entry, heard.length === 0);
    if (part) parts.push(part);
    if (own) words.push(own);
    if (part && !own) continue;
    if (entry.kind === 'answer' && saysNothing(entry)) unknown.push(...unknownIn(entry));
    else if (entry.kind === 'answer') heard.push(...answerHeard(entry, reader, others, heard));
    else if (entry.kind === 'passage') heard.push(...hearPassage(entry, reader, others));
    else if (entry.kind === 'decision') {
      decisions.push({ entry: entry.id, speaker: entry.speaker, decision: entry.decision });
    } else if (entry.kind === 'edit') {
      edits.push({ entry: entry.id, path: entry.path, from: entry.from, to: entry.to });
    }
  }
  return { heard, parts, words, unknown, decisions, edits };
}

/** What an answer says; a description that nobody understood is none, unless another reader or a choice vouches for it. */
function answerHeard(
  entry: AnswerEntry,
  reader: Reader,
  others: ReadonlyMap<EntryId, unknown[]>,
  before: readonly Heard[],
): Heard[] {
  const heard = hearAnswer(entry, reader, others, before);
  if (others.has(entry.id) || (entry.chosen?.length ?? 0) > 0) return heard;
  return heard.map((one) => ({ ...one, claims: withoutGuess(one.claims, entry) }));
}

/** Silence, "I don't know", "rather not" and "what do you mean?" hold nothing to be heard. */
const saysNothing = (entry: AnswerEntry): boolean =>
  entry.state !== 'answered' || !['plain', 'thin'].includes(mannerOf(entry.text));

const unknownIn = (entry: AnswerEntry): Fact[] =>
  entry.state === 'unanswered' || mannerOf(entry.text) === 'what_do_you_mean' || !isTopical(entry)
    ? []
    : unknownFacts(entry);

function hearPassage(entry: PassageEntry, reader: Reader, others: ReadonlyMap<EntryId, unknown[]>): Heard[] {
  const spoken: Spoken = { entry: entry.id, text: entry.text };
  return claimsOf(spoken, reader, others).map((claims) => ({ spoken, speaker: entry.speaker, via: 'passage', claims }));
}
