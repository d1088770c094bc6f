import type { Session } from '#faces/session';
import { askable, nextStep, type Entry, type Question } from '#headwater';

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
  if (put) return { ...put, pushBack: false };
  return (answer.question.startsWith('bucket:') && questionAbout(session, answer.question)) || inWordsOnly(answer);
}

/** A question that is not put now: about a part by its name, or of a topic by its id. */
export const questionAbout = (session: Session, id: string): Question | null =>
  askable(session.brief(), session.reader, id);

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
