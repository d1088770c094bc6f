import type { Brief } from '#brief/entry';
import type { Design } from '#design/design';
import { type Interview, interviewOf } from '#interview/state';
import { matters, weigh } from '#interview/worth';
import type { Reader } from '#reading/reader';
import type { Topic } from '#vocabulary/topics';

/** As many as a document may hold (D7.4). */
const MOST = 3;

/** The design writes these itself, where it knows what it had to assume. */
const WRITTEN_BY_DESIGN: ReadonlySet<Topic> = new Set(['cadence', 'retraining', 'promotion']);

/** What the person was asked and does not know, where an answer would change more than words (D7.4). */
export function unknownThatMatters(state: Interview): string[] {
  const unknown = state.unknown.filter((q) => !WRITTEN_BY_DESIGN.has(q.rule.id));
  return weigh(state.trial, unknown)
    .filter(matters)
    .sort((a, b) => b.worth - a.worth)
    .map((q) => q.asking.open);
}

/** The design with what is still to be found out among its open questions, never more than a document may hold. */
export const withOpenQuestions = (brief: Brief, reader: Reader): Design => designOf(interviewOf(brief, reader));

/** The same for an interview whose state is known already. */
export function designOf(state: Interview): Design {
  const { design } = state;
  if (!design.architecture || state.unknown.length === 0) return design;
  const open = [...new Set([...design.architecture.openQuestions, ...unknownThatMatters(state)])];
  return { ...design, architecture: { ...design.architecture, openQuestions: open.slice(0, MOST) } };
}
