import type { Brief } from '#brief/entry';
import type { Design } from '#design/design';
import type { Asked } from '#interview/asked';
import { type Interview, interviewOf } from '#interview/state';
import { matters, weigh } from '#interview/worth';
import type { Reader } from '#reading/reader';
import type { Topic } from '#vocabulary/topics';

/** As many as a document may hold (D7.4). */
const MOST = 3;

/** The design writes these itself, where it knows what it had to assume. */
const WRITTEN_BY_DESIGN: ReadonlySet<Topic> = new Set(['cadence', 'retraining', 'promotion']);

/**
 * What has no answer yet and where one would change more than words (D7.4): what the person was asked and does not know or
 * gave no answer that could be understood, and what the interview had not come to when the document was written.
 */
export function openThatMatters(state: Interview): string[] {
  const { asked, questions } = state;
  const open = questions.filter((q) => !WRITTEN_BY_DESIGN.has(q.rule.id) && !isChosen(asked.get(q.id)));
  return weigh(state.trial, open)
    .filter(matters)
    .sort((a, b) => b.worth - a.worth)
    .map((q) => q.asking.open);
}

/** Whoever chose an option has answered, even where the question could be put again. */
const isChosen = (asked: Asked | undefined): boolean => (asked?.last.chosen?.length ?? 0) > 0;

/** The design with what is still to be found out among its open questions, never more than a document may hold. */
export const withOpenQuestions = (brief: Brief, reader: Reader): Design => designOf(interviewOf(brief, reader));

/** The same for an interview whose state is known already. */
export function designOf(state: Interview): Design {
  const { design } = state;
  if (!design.architecture) return design;
  const open = [...new Set([...design.architecture.openQuestions, ...openThatMatters(state)])];
  if (open.length === design.architecture.openQuestions.length) return design;
  return { ...design, architecture: { ...design.architecture, openQuestions: open.slice(0, MOST) } };
}
