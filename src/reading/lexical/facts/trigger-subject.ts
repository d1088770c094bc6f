import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { type HeardSentence, tokenAt } from '#reading/lexical/cues/scan';
import { type HearContext, type Mention } from '#reading/lexical/facts/context';
import { roleBeside } from '#reading/lexical/facts/trigger-beside';
import { partMeant } from '#reading/lexical/facts/trigger-part';
import { roleOfKind } from '#reading/lexical/facts/role-words';
import {
  peoplePlan,
  rolesAround,
  rolesBefore,
  rolesInClause,
  roleSpokenLast,
} from '#reading/lexical/facts/trigger-roles';
import { isWish, startedOne } from '#reading/lexical/facts/trigger-pronoun';
import { titled } from '#reading/lexical/facts/trigger-title';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { LexicalText } from '#reading/lexical/text';
import type { Subject } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

export interface Placed {
  readonly subject: Subject;
  readonly confidence: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of at most so many words that holds a time and no component goes with what was said before it. */
const FRAGMENT = 7;

/** The components or roles that a time phrase is said of. */
export function subjectsOf(context: HearContext, sentence: HeardSentence, at: Span, phrase: TimePhrase): Placed[] {
  const sure = phrase.strength === 'explicit' ? 1 : phrase.strength === 'implied' ? 0.8 : 0.65;
  const inTitle = titled(context, at);
  if (inTitle.length > 0) return named(inTitle, 0.8 * sure);
  const started = startedOne(context, sentence, at, phrase);
  if (started !== null) {
    const confidence = (isWish(sentence, phrase) ? 0.9 : 0.75) * sure;
    const role = roleOfKind(started.component.kind);
    return [
      ...named([started], confidence),
      ...(role === null ? [] : [{ subject: `role:${role}` as const, confidence }]),
    ];
  }
  const own = context.mentions.filter((mention) => mention.sentence === sentence.index);
  // what a check finds is no time for the check
  if (phrase.kind === 'event' && own.some((one) => one.component.kind === 'drift_detection' && covers(one, at)))
    return [];
  const beside = ownTime(own, at) || sentence.slice.endsWith('?') ? null : roleBeside(context.text.text, at, phrase);
  if (beside === 'refused') return [];
  if (beside !== null) return besideRole(context, own, at, beside, sure);
  if (own.length > 0) return amongOwn(context, sentence, own, at, sure);
  if (phrase.kind === 'schedule' && peoplePlan(sentence.slice.slice(0, phrase.start)))
    return [{ subject: 'role:inference', confidence: 0.5 * sure }];
  const part = partMeant(context, sentence, at);
  if (part.length > 0) return named(part, 0.8 * sure);
  const roles = rolesAround(context, sentence, at);
  if (roles.length > 0) return roles.map((role) => ({ subject: `role:${role}`, confidence: 0.8 * sure }));
  const before = context.mentions.filter(
    (mention) => mention.sentence === sentence.index - 1 && sameBlock(context.text, sentence, mention),
  );
  if (findCues(ALL_OF_IT, sentence).length > 0) return [{ subject: 'workflow', confidence: 0.7 * sure }];
  const short = isShort(context.text, sentence, at);
  const last = before.length === 0 ? [] : roleSpokenLast(context, sentence, Math.max(...before.map(({ end }) => end)));
  if (last.length > 0) return last.map((role) => ({ subject: `role:${role}`, confidence: 0.6 * sure }));
  if (before.length > 0) return named(before, (short ? 0.75 : 0.5) * sure);
  const meant = short ? rolesBefore(context, sentence) : [];
  if (meant.length > 0) return meant.map((role) => ({ subject: `role:${role}`, confidence: 0.7 * sure }));
  return [{ subject: 'workflow', confidence: 0.5 * sure }];
}

/** "Retrains when drift is detected" is the time of the check, and of the training that it would set off one day. */
const OWN_CLOCK: ReadonlySet<KindId> = new Set(['retraining', 'drift_detection']);

/** The time stands in a part that is refused, put off or a trigger itself: "retraining whenever the agreement drops, maybe". */
const ownTime = (own: readonly Mention[], at: Span): boolean =>
  own.some(
    (one) =>
      covers(one, at) &&
      (one.component.status === 'refused' || one.component.status === 'later' || OWN_CLOCK.has(one.component.kind)),
  );

const covers = ({ start, end }: Mention, at: Span): boolean => start <= at.end + 1 && at.start - 1 <= end;

/** What was said right beside a word for the work is said of that work, and of its parts in the same clause. */
function besideRole(context: HearContext, own: readonly Mention[], at: Span, role: Role, sure: number): Placed[] {
  const clause = context.text.tokens[tokenAt(context.text, at.start)]?.clause ?? -1;
  const parts = own.filter(
    (mention) =>
      roleOfKind(mention.component.kind) === role &&
      mention.component.status !== 'refused' &&
      (mention.clause === clause || clauseOfEnd(context.text, mention) === clause),
  );
  return [...named(parts, 0.9 * sure), { subject: `role:${role}`, confidence: 0.85 * sure }];
}

const named = (mentions: readonly Mention[], confidence: number): Placed[] =>
  [...new Set(mentions.map((mention) => mention.component.ref))].map((ref) => ({
    subject: `component:${ref}`,
    confidence,
  }));

/** "Monthly.", "Monthly is fine; it is only in there because it was in the notebook." */
function isShort(text: LexicalText, sentence: HeardSentence, at: Span): boolean {
  const all = text.sentences[sentence.index];
  if (all === undefined || all.last - all.first <= FRAGMENT) return true;
  const end = text.text.slice(at.end, sentence.end).search(/[;:(]/u);
  return end >= 0 && leads(text, sentence, at) && tokenAt(text, at.end + end) - all.first <= FRAGMENT;
}

const sameBlock = (text: LexicalText, sentence: HeardSentence, mention: Mention): boolean =>
  text.sentences[sentence.index]?.block === mention.block;

function amongOwn(
  context: HearContext,
  sentence: HeardSentence,
  own: readonly Mention[],
  at: Span,
  sure: number,
): Placed[] {
  const inside = own.filter((mention) => mention.start <= at.start && at.start < mention.end);
  if (inside.length > 0) return named(inside, 0.9 * sure);
  const clause = context.text.tokens[tokenAt(context.text, at.start)]?.clause ?? -1;
  const roles = rolesInClause(context, clause, at);
  const before = own.filter((mention) => mention.end <= at.start);
  const after = own.filter((mention) => mention.start >= at.end);
  if (before.length === 0 && leads(context.text, sentence, at))
    return named(beforePurpose(context, after), 0.88 * sure);
  const onwards = before.length === 0 ? named(after, 0.7 * sure) : [];
  const same = own.filter((mention) => mention.clause === clause || clauseOfEnd(context.text, mention) === clause);
  if (same.length > 0) return [...onwards, ...named(fitting(same, roles), 0.9 * sure)];
  if (roles.length > 0) {
    const ofRole = own.filter((mention) => roles.includes(roleOfKind(mention.component.kind) as Role));
    return ofRole.length > 0
      ? named(ofRole, 0.8 * sure)
      : roles.map((role) => ({ subject: `role:${role}`, confidence: 0.75 * sure }));
  }
  const nearest = before.at(-1);
  if (nearest !== undefined && at.start - nearest.end < 80) return named([nearest], 0.75 * sure);
  const next = after[0];
  if (next !== undefined) return named(after.length > 1 && before.length === 0 ? after : [next], 0.7 * sure);
  return nearest === undefined ? [] : named([nearest], 0.6 * sure);
}

/** "Thursdays we label sixty, so I see how far judge and people differ": the purpose runs when it likes. */
function beforePurpose(context: HearContext, mentions: readonly Mention[]): readonly Mention[] {
  const [first] = mentions;
  if (first === undefined) return mentions;
  const turn = PURPOSE.exec(context.text.text.slice(first.end, (mentions.at(-1)?.start ?? first.end) + 16));
  return turn === null ? mentions : mentions.filter(({ start }) => start <= first.end + turn.index);
}

const PURPOSE = /[,;–-]\s?so (?:that\s)?(?:i|we|they|she|he|you|people|everybody)\b/i;

/** Of several components in the clause those whose role was named; all where none was. */
function fitting(mentions: readonly Mention[], roles: readonly Role[]): readonly Mention[] {
  const fit = mentions.filter((mention) => roles.includes(roleOfKind(mention.component.kind) as Role));
  return fit.length > 0 ? fit : mentions;
}

const clauseOfEnd = (text: LexicalText, mention: Mention): number =>
  text.tokens[tokenAt(text, mention.end - 1)]?.clause ?? -1;

/** The phrase opens its sentence, or what follows a label in it: at most a few words stand before it. */
export function leads(text: LexicalText, sentence: HeardSentence, at: Span): boolean {
  const token = tokenAt(text, at.start);
  let first = text.sentences[sentence.index]?.first ?? 0;
  for (let back = token - 1; back >= first; back--) if (text.tokens[back]?.lower === ':') first = back + 1;
  return token - first <= 4;
}

const ALL_OF_IT = indexCues(
  phrases(
    '(all of (it|this|that)|everything|the (lot|whole (thing|chain|lot|run))|(a|one) single (run|job|go)|one (run|job|go)|the above|all the above)',
  ).map((phrase) => ({ phrase, means: true })),
);
