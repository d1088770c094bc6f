import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { type Passage, passageOf } from '#reading/lexical/cues/passage';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { type HearContext } from '#reading/lexical/facts/context';
import type { Named } from '#reading/lexical/facts/order';
import { ROLE_WORDS } from '#reading/lexical/facts/role-words';
import type { Role } from '#vocabulary/roles';

/** Words behind the part that has time. */
const BEHIND = indexCues(
  phrases(
    '(can|may|could|will|should|shall|would|might) (safely |well |easily |just )?(follow|wait|come after|come later|come second|come next|be added later|be done later|be second|follow later|follow afterwards|be phase (2|two))( later| afterwards)?',
    "(is|are|isn't|is not|aren't|are not) ~1 (not )?(urgent|pressing|the hurry|in a hurry)( yet| now| at all)?",
    "(has|have|there is|there's) time (until|till|enough|yet|for that)",
    '(comes|come|goes) (second|afterwards|after that|later|next|last)',
    'is (for later|for another day|a second step|the second step|step two|phase (2|two)|for the second phase)',
  ).map((phrase) => ({ phrase, means: true })),
);
/** Words before it. */
const BEFORE = indexCues(
  phrases(
    "(no|there is no|there's no|not in a|not in any|without) (hurry|rush|urgency) (with|about|for|to)",
    '(only then|and only then|only after that|only afterwards) (comes?|follows?|do we|do i|will we|we|the)',
    '(in|as) (a|the) second (step|phase)',
    'second thing,? though',
    'before (touching|touch|we touch|looking at|we look at|thinking about|we think about|bothering with) (the|a|any)',
  ).map((phrase) => ({ phrase, means: true })),
);

/** "Urgent" as such puts nothing second, and what must not wait is no such part. */
const SECOND =
  /\bnot\b|n['’]t\b|\b(?:can|may|could|will|should|shall|would|might|comes?|goes|for later|for another|step|phase|time)\b/i;
const NOT_MEANT =
  /\b(?:(?:can|may|must|will|should|could|would)(?: not|n['’]t)|cannot) (?:wait|follow|come)\b|\bin time\b|\b(?:comes?|goes) next to\b|\b(?:some(?:body|one)|he|she|i|we) (?:has|have) time\b|\b(?:search(?:es)?|sweeps?|hyper-?parameters?|optuna)\b|\btime (?:series|zone|stamp)/i;
/** The part is named within so many characters. */
const NEAR = 45;

/** Which of using and renewing a model is worth most where the other one was said to have time. */
const OTHER: Partial<Record<Role, Role>> = { training: 'inference', inference: 'training', deployed: 'training' };

/** A part that can follow puts the other one first (D6.1). */
export function hearCanFollow(context: HearContext): Named | null {
  for (const sentence of heardSentences(context.text)) {
    const role = roleBehind(sentence) ?? roleBefore(sentence);
    const first = role && OTHER[role];
    if (first && !NOT_MEANT.test(sentence.slice))
      return { role: first, place: { start: sentence.start, end: sentence.end } };
  }
  return null;
}

function roleBehind(said: Passage): Role | null {
  const { slice } = said;
  for (const cue of findCues(BEHIND, said)) {
    if (!SECOND.test(slice.slice(cue.start, cue.end))) continue;
    const before = slice.slice(Math.max(0, cue.start - NEAR), cue.start);
    const named = findCues(ROLE_WORDS, passageOf(lastPart(before))).at(-1);
    if (named) return named.means;
  }
  return null;
}

function roleBefore(said: Passage): Role | null {
  for (const cue of findCues(BEFORE, said)) {
    const behind = said.slice.slice(cue.end, cue.end + NEAR).split(/[;.!?]/u)[0] ?? '';
    const [named] = findCues(ROLE_WORDS, passageOf(behind));
    if (named) return named.means;
  }
  return null;
}

/** The clause that ends where the words begin. */
const lastPart = (before: string): string => before.split(/[,;:.!?]\s(?=\S)|\s(?:and|but)\s/u).at(-1) ?? before;
