import type { Session } from '#faces/session';
import { nextStep, type Entry, type Question } from '#headwater';

type Answer = Extract<Entry, { kind: 'answer' }>;

/**
 * A question as it was put before, with its options where the interview offers them again in that place, so that it can be
 * answered anew: the later answer counts.
 */
export function earlierQuestion(session: Session, answer: Answer): Question {
  const { entries } = session.brief();
  const before = entries.slice(
    0,
    entries.findIndex(({ id }) => id === answer.id),
  );
  const put = nextStep({ entries: before }, session.reader).questions.find(({ id }) => id === answer.question);
  return put ? { ...put, pushBack: false } : inWordsOnly(answer);
}

/** The last answer to a question; null where it was never answered. */
export function answerTo(session: Session, question: string): Answer | null {
  const found = session.brief().entries.findLast((e): e is Answer => e.kind === 'answer' && e.question === question);
  return found ?? null;
}

const inWordsOnly = ({ question, topic, asked }: Answer): Question => ({
  id: question,
  topic,
  about: question.slice(question.indexOf(':') + 1),
  header: topic.replaceAll('_', ' ').slice(0, 12),
  text: asked,
  why: '',
  options: [],
  multiple: false,
  pushBack: false,
  worth: 0,
  explanation: 'It was asked before; say in your own words what holds now.',
});
