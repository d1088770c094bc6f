import type { AnswerEntry, Brief, NewEntry } from '#brief/entry';
import type { Design } from '#design/design';
import { design } from '#design/judge';
import { askedSoFar } from '#interview/asked';
import { type Change, changesBetween } from '#interview/changes';
import { readBrief } from '#interview/hear';
import { pipelinesOf } from '#interview/known';
import type { View } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import { appended } from '#interview/scripted';
import { workOut } from '#interview/worked-out';
import { openQuestions } from '#interview/worth';
import type { Reader } from '#reading/reader';
import { TOPICS, type Topic } from '#vocabulary/topics';

/** What an answer would change, without giving it. */
export interface WhatIf {
  /** The question that was taken to be meant. */
  readonly question: string;
  readonly before: Design;
  readonly after: Design;
  /** Empty where nothing but wording would change. */
  readonly changes: readonly Change[];
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
  const after = workOut(appended(brief, entry), reader).design;
  return { question: entry.kind === 'answer' ? entry.question : question, ...difference(before.design, after) };
}

/** What any entry would change (a retraction, a correction, a decision), before it is taken. */
export function whatWould(brief: Brief, reader: Reader, entry: NewEntry): Omit<WhatIf, 'question'> {
  return difference(workOut(brief, reader).design, design(readBrief(appended(brief, entry), reader)));
}

const difference = (before: Design, after: Design): Omit<WhatIf, 'question'> => ({
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

function answered(view: View, topic: Topic, id: string, answer: string): AnswerEntry | NewEntry {
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
