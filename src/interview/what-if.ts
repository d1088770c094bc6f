import type { Brief, Decision, NewEntry } from '#brief/entry';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import { askedSoFar } from '#interview/asked';
import { type Change, changesBetween } from '#interview/changes';
import { factInWords } from '#interview/fact-words';
import { readBrief } from '#interview/hear';
import { pipelinesOf } from '#interview/known';
import { plainRole } from '#interview/nouns';
import type { View } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import { appended } from '#interview/scripted';
import { workOut } from '#interview/worked-out';
import { openQuestions } from '#interview/worth';
import type { Evidence } from '#reading/evidence';
import type { Reader } from '#reading/reader';
import type { Reading } from '#reading/reading';
import { BUCKETS } from '#vocabulary/buckets';
import { ROLES, type Role } from '#vocabulary/roles';
import { TOPICS, type Topic } from '#vocabulary/topics';

/** What an answer would change, without giving it. */
export interface WhatIf {
  /** The question that was taken to be meant. */
  readonly question: string;
  readonly before: Design;
  readonly after: Design;
  /** Empty where nothing but wording would change. */
  readonly changes: readonly Change[];
  /** What the answer was taken for, as clauses; empty where nothing in it was understood, so that it would change nothing. */
  readonly takenAs: readonly string[];
}

/**
 * What would change if the person answered so. `question` is a question's id, a topic, "mvp", or "bucket:NAME"; `answer`
 * is an option's id, an option's text, or free words, which the reader hears as it would in the interview.
 * @returns null where no such topic exists
 */
export function whatIf(brief: Brief, reader: Reader, question: string, answer: string): WhatIf | null {
  const before = workOut(brief, reader);
  const entry = imaginedEntry(brief, before, question, answer);
  if (!entry) return null;
  const then = appended(brief, entry);
  const after = workOut(then, reader);
  const meant = entry.kind === 'answer' && !question.includes(':') ? pipelineMeant(entry, after.reading, then) : null;
  if (meant) return whatIf(brief, reader, meant, answer);
  return {
    question: entry.kind === 'answer' ? entry.question : question,
    takenAs: takenAs(entry, after.reading, then),
    ...difference(before.design, after.design),
  };
}

type NewAnswer = Extract<NewEntry, { kind: 'answer' }>;

/** The question about another pipeline's start than the one taken to be meant, where the answer names only that one. */
function pipelineMeant({ topic, question }: NewAnswer, reading: Reading, then: Brief): string | null {
  if (topic !== 'cadence') return null;
  const subjects = new Set(factsFrom(then, reading).flatMap((f) => (f.attribute === 'trigger' ? [f.subject] : [])));
  const [only] = subjects;
  if (subjects.size !== 1 || !only?.startsWith('role:')) return null;
  const id = `cadence:${only.slice('role:'.length)}`;
  return id === question ? null : id;
}

/** What the last entry of a brief was taken for. */
function takenAs(entry: NewEntry, reading: Reading, then: Brief): string[] {
  if (entry.kind === 'decision') return decisionTaken(entry.decision, reading);
  const at = lastId(then);
  const isFrom = ({ evidence }: { readonly evidence: readonly Evidence[] }) => evidence.some((e) => e.entry === at);
  return [
    ...factsFrom(then, reading).map((fact) => factInWords(fact, reading)),
    ...reading.components.filter(isFrom).map(({ name }) => `“${name}” is part of it`),
    ...reading.signals.filter(isFrom).map(({ signal }) => signal.replaceAll('_', ' ')),
  ];
}

const factsFrom = (then: Brief, { facts }: Reading) =>
  facts.filter((f) => f.evidence.some((e) => e.entry === lastId(then)));
const lastId = ({ entries }: Brief) => entries.at(-1)?.id;

/** A decision about what there is, in words; nothing where it names no pipeline's role, no part or no place for it. */
function decisionTaken(decision: Decision, { components }: Reading): string[] {
  if (decision.about === 'mvp')
    return decision.role in ROLES ? [`${plainRole(decision.role as Role)} is built first`] : [];
  if (decision.about !== 'bucket' || !(decision.bucket in BUCKETS)) return [];
  const wanted = decision.component.toLowerCase();
  const part =
    components.find((c) => c.id === decision.component || c.name.toLowerCase() === wanted) ??
    components.find((c) => c.evidence.some(({ quote }) => quote.toLowerCase().includes(wanted)));
  return part ? [`“${part.name}” goes to ${decision.bucket.replaceAll('_', ' ')}`] : [];
}

/** What any entry would change (a retraction, a correction, a decision), before it is taken. */
export function whatWould(brief: Brief, reader: Reader, entry: NewEntry): Difference {
  return difference(workOut(brief, reader).design, design(readBrief(appended(brief, entry), reader)));
}

type Difference = Omit<WhatIf, 'question' | 'takenAs'>;

const difference = (before: Design, after: Design): Difference => ({
  before,
  after,
  changes: changesBetween(before, after),
});

function imaginedEntry(brief: Brief, view: View, question: string, answer: string): NewEntry | null {
  const colon = question.indexOf(':');
  const topic = colon < 0 ? question : question.slice(0, colon);
  const speaker = 'person';
  if (topic === 'mvp') return { kind: 'decision', speaker, decision: { about: 'mvp', role: answer } };
  if (topic === 'bucket')
    return {
      kind: 'decision',
      speaker,
      decision: { about: 'bucket', component: question.slice(colon + 1), bucket: answer },
    };
  if (!(topic in TOPICS)) return null;
  const id = colon < 0 ? questionOfTopic(brief, view, topic as Topic) : question;
  return answered(view, topic as Topic, id, answer);
}

/** The question of a topic that is open, was asked before, or would be asked in this place. */
function questionOfTopic(brief: Brief, view: View, topic: Topic): string {
  const open = openQuestions(view).find((q) => q.rule.id === topic)?.id;
  const before = [...askedSoFar(brief).keys()].find((id) => id.startsWith(`${topic}:`));
  return open ?? before ?? `${topic}:${usualAbout(view, topic)}`;
}

function usualAbout(view: View, topic: Topic): string {
  if (topic === 'retraining' || topic === 'promotion') return 'training';
  if (topic === 'failure_domains') return 'inference|training';
  if (topic !== 'cadence') return 'workflow';
  return pipelinesOf(view).find((p) => p.role !== 'training')?.role ?? 'training';
}

function answered(view: View, topic: Topic, id: string, answer: string): NewEntry {
  const rule = QUESTIONS[topic];
  const about = id.slice(id.indexOf(':') + 1);
  const offered = rule.open(view).find((a) => a.about === about)?.answers ?? [];
  const option = offered.find((o) => o.text.toLowerCase() === answer.toLowerCase())?.id ?? answer;
  const settles = Object.values(rule.settle(about, option)).some((part) => part.length > 0);
  return {
    kind: 'answer',
    speaker: 'person',
    question: id,
    topic,
    asked: rule.says,
    text: offered.find((o) => o.id === option)?.text ?? answer,
    state: 'answered',
    ...(settles && { chosen: [option] }),
  };
}
