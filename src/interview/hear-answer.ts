import type { AnswerEntry, EntryId } from '#brief/entry';
import { onTopic } from '#interview/asides';
import { HEART } from '#interview/nouns';
import { deniesPrototype, optionMeant, SETTLES } from '#interview/own-words';
import { QUESTIONS } from '#interview/questions';
import { ORDERED, partSaid } from '#interview/parts';
import { claimsOf } from '#interview/read-claims';
import { aboutOf, claimsFrom, joined, settledBy } from '#interview/settle';
import { partOf, settlePart } from '#interview/settle-part';
import type { Claims, FactClaim } from '#reading/claims';
import type { Heard } from '#reading/heard';
import type { Reader, Spoken } from '#reading/reader';
import { ROLES, type Role } from '#vocabulary/roles';

/** Whether the answer is to a question of its topic, not to one about a part or a contradiction. */
export const isTopical = (entry: AnswerEntry): boolean => entry.question.startsWith(`${entry.topic}:`);

/** What was heard in an answer: what its chosen options settle, or what the reader hears in own words. */
export function hearAnswer(
  entry: AnswerEntry,
  reader: Reader,
  others: ReadonlyMap<EntryId, unknown[]>,
  before: readonly Heard[],
): Heard[] {
  const spoken: Spoken = { entry: entry.id, text: entry.text, question: questionOf(entry) };
  const chosen = settledBy(entry, before);
  const heard = chosen
    ? [claimsFrom(chosen, entry.text)]
    : claimsOf(spoken, reader, others).map((claims) => understood(entry, claims, before));
  return heard.map((claims) => ({ spoken, speaker: entry.speaker, via: 'answer', claims }));
}

/** Roles that a question is about are told to the reader, so that "every Monday" is said of the right pipeline. */
const questionOf = (entry: AnswerEntry): NonNullable<Spoken['question']> => {
  const about = aboutOf(entry.question);
  return { id: entry.question, topic: entry.topic, asked: entry.asked, ...(about in ROLES && { about: [about] }) };
};

/**
 * The reader's claims, aimed at what was asked: what was mentioned in passing is left out, a time without a subject is said
 * of the part in question, and what the reader made nothing of is taken as the option that its words come to.
 */
function understood(entry: AnswerEntry, all: Claims, before: readonly Heard[]): Claims {
  if (entry.question.startsWith('bucket:')) return besidePart(entry, all, before);
  if (!isTopical(entry)) return all;
  const { topic, text } = entry;
  const about = aboutOf(entry.question);
  if (topic === 'prototype' && deniesPrototype(text))
    return claimsFrom(QUESTIONS.prototype.settle(about, 'nothing'), text);
  const claims = onTopic(all, topic);
  const option = isHeard(claims, entry) ? null : (optionMeant(topic, text) ?? delivered(claims, topic));
  if (option) return joined(claims, claimsFrom(QUESTIONS[topic].settle(about, option), text));
  return about.includes('/') ? aimed(claims, about, text) : joined(claims, implied(claims, before, text));
}

/**
 * What an answer about a part says besides. Of a part that it refuses nothing else counts, but for when the predictions
 * are made instead: "a forecast every hour would do, drop the service".
 */
function besidePart(entry: AnswerEntry, all: Claims, before: readonly Heard[]): Claims {
  const claims = { ...all, facts: all.facts.filter(({ attribute }) => attribute !== 'usage') };
  const said = partSaid(entry);
  const part = said?.status === 'refused' ? partOf(said.about) : null;
  if (!part) return claims;
  const gone = new Set(claims.components.flatMap((c) => (c.kind === part.kind ? [`component:${c.ref}`] : [])));
  const facts = claims.facts.flatMap((f): FactClaim[] => {
    if (!gone.has(f.subject)) return [f];
    const isInstead = part.kind === 'realtime_inference' && f.attribute === 'trigger' && f.value.kind === 'schedule';
    return isInstead ? [{ ...f, subject: 'role:inference' }] : [];
  });
  const components = claims.components.filter((c) => c.kind !== part.kind);
  const left = { ...claims, components, facts };
  return joined(left, implied(left, before, entry.text));
}

/** Ways in which a model's predictions are made or taken. */
const CONSUMERS: ReadonlySet<string> = new Set(['batch_inference', 'realtime_inference', 'model_export']);

/** Predictions that land somewhere were made ahead of time. */
const delivered = (claims: Claims, topic: AnswerEntry['topic']): 'batch' | null =>
  topic === 'usage' && claims.components.some((c) => c.kind === 'data_export') ? 'batch' : null;

const isHeard = (claims: Claims, { topic }: AnswerEntry): boolean =>
  topic === 'usage'
    ? claims.components.some((c) => CONSUMERS.has(c.kind))
    : claims.facts.some((f) => f.attribute === SETTLES[topic]);

/** The question was about one part of several of a role: what was said of nothing in particular was said of it. */
function aimed(claims: Claims, about: string, text: string): Claims {
  const part = claimsFrom(settlePart(about, 'wanted'), text);
  const facts = claims.facts.map((f) =>
    f.subject === 'workflow' || f.subject.startsWith('role:')
      ? ({ ...f, subject: 'component:answer-k1' } as FactClaim)
      : f,
  );
  return joined({ ...claims, facts }, part);
}

const NAMED: Partial<Record<Role, string>> = { training: ORDERED.training, inference: ORDERED.batch_inference };

/** Who says how often a model is trained or a list is made has such a part, even if nobody spoke of it before. */
function implied(claims: Claims, before: readonly Heard[], text: string): Claims {
  const known = new Set(
    before
      .flatMap((h) => (h.via === 'passage' ? h.claims.components : []))
      .filter((c) => c.status !== 'exists' || c.stays !== true)
      .map((c) => c.kind),
  );
  const roles = claims.facts.flatMap((f) =>
    f.attribute === 'trigger' && f.subject.startsWith('role:') ? [f.subject.slice(5) as Role] : [],
  );
  const missing = [...new Set(roles)].filter((role) => role in NAMED && !HEART[role].some((kind) => known.has(kind)));
  const components = missing.map((role) => ({
    kind: HEART[role][0] ?? 'training',
    name: NAMED[role] ?? role,
    status: 'wanted' as const,
  }));
  return claimsFrom({ components }, text);
}
