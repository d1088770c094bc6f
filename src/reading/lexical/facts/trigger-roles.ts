import { findCues } from '#reading/lexical/cues/cue-index';
import { passageOf } from '#reading/lexical/cues/passage';
import { type HeardSentence, tokenAt } from '#reading/lexical/cues/scan';
import type { HearContext } from '#reading/lexical/facts/context';
import { ROLE_WORDS } from '#reading/lexical/facts/role-words';
import type { Role } from '#vocabulary/roles';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** "Inspectors plan their work on Monday mornings": when people work with the outcome, and never when anything learns. */
export const peoplePlan = (before: string): boolean => PEOPLE_PLAN.test(before);

const PEOPLE_PLAN =
  /(?<![\p{L}])(?:plan|plans|planned|meet|meets|divide up|hand out|schedule their|assign their|go out|sit together|gather|decide)\s[^.;:!?\n]{0,40}$/iu;

/** The role named nearest to a place in its clause. */
export function rolesInClause(context: HearContext, clause: number, at: Span): Role[] {
  const stretch = context.text.clauses[clause];
  return stretch === undefined ? [] : nearestRoles(context, stretch, at);
}

/** Roles named in the clause of the phrase, else in its sentence. */
export function rolesAround(context: HearContext, sentence: HeardSentence, at: Span): Role[] {
  const clause = context.text.tokens[tokenAt(context.text, at.start)]?.clause ?? -1;
  const here = rolesInClause(context, clause, at);
  return here.length > 0 ? here : nearestRoles(context, sentence, at);
}

/** "The fit doesn't need to be weekly. Monthly is fine": what the sentence before was about. */
export function rolesBefore(context: HearContext, sentence: HeardSentence): Role[] {
  const previous = context.text.sentences[sentence.index - 1];
  const own = context.text.sentences[sentence.index];
  if (previous === undefined || previous.block !== own?.block) return [];
  return nearestRoles(context, previous, { start: previous.start, end: previous.start });
}

/** "… put them into the tool, and the fitting I do by hand. Twice a year.": what was spoken of last, after a part told before. */
export function roleSpokenLast(context: HearContext, sentence: HeardSentence, told: number): Role[] {
  const previous = context.text.sentences[sentence.index - 1];
  if (previous === undefined || previous.end <= told) return [];
  return nearestRoles(context, { start: told, end: previous.end }, { start: previous.end, end: previous.end });
}

function nearestRoles(context: HearContext, stretch: Span, at: Span): Role[] {
  const slice = context.text.text.slice(stretch.start, stretch.end);
  const hits = findCues(ROLE_WORDS, passageOf(slice), stretch.start).filter(
    (hit) => hit.end <= at.start || hit.start >= at.end,
  );
  const distance = (hit: Span): number => Math.min(Math.abs(at.start - hit.end), Math.abs(hit.start - at.end));
  if (/\bboth\b/i.test(context.text.text.slice(at.start, at.end))) return [...new Set(hits.map((hit) => hit.means))];
  const best = hits.reduce<(typeof hits)[number] | null>(
    (a, b) => (a === null || distance(b) < distance(a) ? b : a),
    null,
  );
  return best === null ? [] : [best.means];
}
