import type { Brief, Decision } from '#brief/entry';
import type { Design } from '#design/design';
import { type Asked, askedSoFar, beforeLastTurn, lastTurn } from '#interview/asked';
import type { Listened } from '#interview/hear';
import type { OpenQuestion, QuestionRule, View } from '#interview/question-rule';
import { workOut } from '#interview/worked-out';
import { type Trial, type Weighed, weigh } from '#interview/worth';
import type { Reader } from '#reading/reader';
import type { Reading } from '#reading/reading';
import type { Topic } from '#vocabulary/topics';

/** Everything that the next step rests on, derived from the brief alone. */
export interface Interview extends View {
  readonly brief: Brief;
  readonly listened: Listened;
  readonly reading: Reading;
  readonly design: Design;
  /** What became of each question so far, by its id. */
  readonly asked: ReadonlyMap<string, Asked>;
  readonly decisions: readonly Decision[];
  /** Entries of the person's last turn. */
  readonly fresh: ReadonlySet<string>;
  /** What followed from the brief before that turn, worked out when somebody looks; null where it was the first turn. */
  readonly before: () => View | null;
  readonly trial: Trial;
  /** Every question that nothing answers yet, asked or not. */
  readonly questions: readonly OpenQuestion[];
  /** Every open question; those that are closed for good are not among them. */
  readonly open: readonly OpenQuestion[];
  /** Questions that were asked and that the person cannot or will not answer. */
  readonly unknown: readonly OpenQuestion[];
}

/** The open questions of one part of the interview, or of all, with their worth. Weighed only when somebody looks. */
export function weighed({ open, trial }: Interview, phase?: QuestionRule['phase']): Weighed[] {
  return weigh(trial, phase ? open.filter((q) => q.rule.phase === phase) : open);
}

/** Those about some topics. */
export const weighedAbout = ({ open, trial }: Interview, topics: ReadonlySet<Topic>): Weighed[] =>
  weigh(
    trial,
    open.filter((q) => topics.has(q.rule.id)),
  );

/** Derives where an interview stands. */
export function interviewOf(brief: Brief, reader: Reader): Interview {
  const { questions, ...workedOut } = workOut(brief, reader);
  const asked = askedSoFar(brief);
  return {
    ...workedOut,
    questions,
    brief,
    asked,
    decisions: workedOut.reading.decisions.map((d) => d.decision),
    fresh: lastTurn(brief),
    before: () => {
      const then = beforeLastTurn(brief);
      return then && workOut(then, reader);
    },
    open: questions.filter((q) => !asked.get(q.id)?.closed),
    unknown: questions.filter((q) => asked.get(q.id)?.unknown),
  };
}

/** How deep the person wants it; the last word counts. */
export function depthOf({ decisions }: Pick<Interview, 'decisions'>): 'everything' | 'enough' | 'usual' {
  const last = decisions.flatMap((d) => (d.about === 'depth' ? [d.want] : [])).at(-1);
  return last ?? 'usual';
}

export const isConfirmed = ({ decisions }: Pick<Interview, 'decisions'>, what: string): boolean =>
  decisions.some((d) => d.about === 'confirmed' && d.what === what);

/** Whether a question was answered once and nothing was heard in the answer, so that it is worth asking in other words. */
export function isUnheard({ asked, listened }: Pick<Interview, 'asked' | 'listened'>, question: string): boolean {
  const before = asked.get(question);
  if (!before || before.closed || before.puzzled) return false;
  const claims = listened.heard.filter((h) => h.spoken.entry === before.last.id).map((h) => h.claims);
  return claims.every((c) => c.components.length + c.facts.length + c.signals.length === 0);
}
