import type { Brief, Entry, NewEntry } from '#brief/entry';
import type { Design } from '#design/design';
import type { LeftUnasked, Question } from '#interview/interview-step';
import { stepOf } from '#interview/next';
import { designOf } from '#interview/open-questions';
import { entriesFor, type Reply, topicFor } from '#interview/reply';
import { interviewOf } from '#interview/state';
import { mannerOf } from '#interview/thin-answer';
import type { Reader } from '#reading/reader';
import type { Reading } from '#reading/reading';
import type { Topic } from '#vocabulary/topics';

/** What a scripted person says: a text for each topic, and decisions that differ from the recommendation. */
export type ScriptedAnswers = { readonly [T in Topic]?: string } & {
  readonly decisions?: Readonly<Record<string, string>>;
};

/** A question that was put to the scripted person, and what became of it. */
export interface AskedOnce {
  readonly question: string;
  readonly topic: Question['topic'];
  readonly text: string;
  readonly why: string;
  readonly answer: string;
  readonly state: 'answered' | 'declined' | 'unanswered' | 'assumed';
  readonly pushBack: boolean;
}

export interface Held {
  readonly asked: readonly AskedOnce[];
  readonly brief: Brief;
  readonly reading: Reading;
  readonly design: Design;
  readonly leftUnasked: readonly LeftUnasked[];
}

/** More batches than any interview needs; an interview that reached it would be a mistake of ours. */
const LONGEST = 60;
const UNKNOWN = "I don't know";

/** Holds the whole interview with a scripted person, without a clock: entries carry no time. */
export const holdScripted = (text: string, answers: ScriptedAnswers, reader: Reader): Held =>
  holdFrom(
    { entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'text' }] },
    answers,
    reader,
  );

/** The same from a brief that has begun already. */
export function holdFrom(start: Brief, answers: ScriptedAnswers, reader: Reader): Held {
  const asked: AskedOnce[] = [];
  let brief = start;
  for (let batch = 0; ; batch++) {
    const state = interviewOf(brief, reader);
    const step = stepOf(state);
    if (step.done || batch === LONGEST) {
      return { asked, brief, reading: state.reading, design: designOf(state), leftUnasked: step.leftUnasked };
    }
    for (const question of step.questions) {
      const reply = scriptedReply(question, answers);
      asked.push(record(question, reply));
      for (const entry of entriesFor(question, reply)) brief = appended(brief, entry);
    }
  }
}

/** What the scripted person says to a question. */
export function scriptedReply(question: Question, answers: ScriptedAnswers): Reply {
  const decided = answers.decisions?.[question.topic] ?? answers.decisions?.[question.id];
  if (decided !== undefined) return { chosen: [decided] };
  const agrees = ['classification', 'mvp', 'bucket', 'sentence', 'contradiction'].includes(question.topic);
  const recommended = question.options.find((o) => o.recommended) ?? question.options[0];
  if (agrees && recommended) return { chosen: [recommended.id] };
  return { text: answers[topicFor(question)] ?? UNKNOWN };
}

function record(question: Question, reply: Reply): AskedOnce {
  const answer =
    'text' in reply
      ? reply.text
      : reply.chosen.map((id) => question.options.find((o) => o.id === id)?.text ?? id).join('; ');
  const state = mannerOf(answer) === 'dont_know' ? 'assumed' : mannerOf(answer) === 'refusal' ? 'declined' : 'answered';
  const topic = question.topic === 'scenario' ? 'failure_domains' : question.topic;
  return {
    question: question.id,
    topic: topic as Question['topic'],
    text: question.text,
    why: question.why,
    answer,
    state,
    pushBack: question.pushBack,
  };
}

/** The brief with one more entry, under the next free id. */
export function appended(brief: Brief, entry: NewEntry): Brief {
  const last = brief.entries.reduce((max, e) => Math.max(max, Number(e.id.slice(1))), 0);
  return { entries: [...brief.entries, { ...entry, id: `e${last + 1}`, at: '' } as Entry] };
}
