import { type CueHit, findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactClaim } from '#reading/claims';

const ITS = "(my|his|her|our|their|the|a|an|one|[\\p{L}]{2,14}'s|[\\p{L}]{2,14}s')";
const PLACE = '(laptop|laptops|pc|desktop|workstation|own machine|machine at home|raspberry pi|desk)';
const THING =
  '(script|scripts|notebook|model|forecast|list|scoring|version|program|programme|estimate|thing|prototype)';
const DAYS =
  '(morning|mornings|night|nights|evening|evenings|day|noon|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|hour|lunch)';

/** Said of a model that gives results today, though only because somebody starts it or a script holds. */
const USED = indexCues(
  phrases(
    `(runs?|running|ran|executed|started|living|lives) ~3 (on|from|off|under) ${ITS} ~1 ${PLACE}`,
    `off (my|his|her|our|their|[\\p{L}]{2,14}'s|[\\p{L}]{2,14}s') ~1 ${PLACE} (and|to|into|onto)`,
    `(runs|starts|launches|executes|kicks off) ~3 by hand`,
    '(run|started|executed|launched|called) ~3 by hand ~4 (at|every|each|in the|on|when|whenever|since|over)',
    `${THING} ~2 (that |which |and |, )?(i|he|she|we|they|\\p{L}{3,14}) ~1 (runs?|starts?|executes?) ~3 (at|each|every|on) (the )?(#|[0-9]{1,2}|five|six|seven|eight|nine|ten|noon|midnight|${DAYS})`,
    `(each|every) ${DAYS} ~2 ${THING} (scores|ranks|predicts|forecasts|loads|reads|runs|takes|makes|writes)`,
    `${THING} ~6 (runs?|run|started|executed|works) (up)?on (request|demand|call)`,
    '(runs?|runs it|run it|starts it|start it|scores?|executed) (whenever|when|if|as soon as) (he|she|somebody|someone|one of us|i) ~1 (comes in|has time|remembers|thinks of it|is in|is there|asks|find time|finds time|gets up|got up)',
    `${THING} (is|has been|have been|are) ~2 (in use|in daily use|in service|on duty) ~2 (since|today|daily|now|already)`,
    `${THING} (has been |have been |is |has )?(running|run|runs|used) ~6 since`,
    "(it|that) works,? (but )?(it's |it is )?(only |just )?(asleep|by hand|only when|as long as|while|on her|on his|on my)",
    `(if|when|whenever|the day|days when|as soon as) ~2 (is|are|was|were|falls|calls in|'s|'m|am) ~1 (away|ill|sick|off|on holiday|on leave|absent|on vacation|not in|not there) ~3 (no|nobody|none|without) ~4 ${THING}`,
    `${THING} ~2 only (runs|comes|works|gets made|goes out) (when|if|while|as long as) ~2 (is|are|was|has|remembers)`,
    `(somebody|someone|one of us|he|she|i) (has|have) to (remember to )?(start|run|open|execute|launch) (it|the ${THING})`,
    `(have|has|had) been (using|ordering|planning|buying|working|calling|dispatching|deciding) (by|with|from|on|after) (it|them|the|his|her|my|that) ~2 since`,
    `already (use|uses|trust|trusts|order by|orders by|work from|works from|plan by|rely on) (it|them|the|his|her|my) (list|scores?|forecasts?|numbers|ranking|estimates?|sheet|map)`,
    '(executed|run|runs|running|started|starts|comes|come|computed|scored|made) ~6 (scheduled task|task scheduler|windows task)',
    '(the )?(clerks|users|doctors|nurses|planners|inspectors|drivers|analysts|colleagues|operators|buyers|forecasters|editors|coders|people|ones) (who|that) (tried|have tried|use|used|had) it',
  ).map((phrase) => ({ phrase, means: true })),
);

/** What somebody does by hand to make a new model says nothing of its use. */
const MAKING =
  /\b(?:(?:re-?)?(?:train|fit|tun)\w*|fine-?tun\w*|learn\w*|label\w*|annotat\w*|deploy\w*|release\w*|golden|tests?|questions?|evaluat\w*)\b/i;
/** What is only wished for, refused or over. */
const NOT_MEANT =
  /\b(?:should|shall|must|would|want\w*|wish\w*|so that|if we|could|no longer|stopped|used to|never|nothing|none|not)\b|n['’]t\b/i;

const NOBODY = /\b(?:nobody|no one|none)\b/i;
/** A machine is a makeshift where it is somebody's own; any other may be where things are meant to run. */
const ON_A_PLACE = /\b(?:laptops?|pc|desktop|workstation|machine|desk)\b/i;
const SOMEBODYS = /\b(?:[Mm]y|[Hh]is|[Hh]er|own|borrowed|\p{Lu}\p{L}+['’]s?)\s/u;

/** Up to where the next thought begins, so that what is quoted is whole: "loads yesterday's collar data". */
const REST = /^(?:\s(?!(?:and|but|so|which|while|because|if|when)\b)[^\s,;:.!?()–—]{1,30}){1,8}/u;

/** A model in use that hangs on a person, a script or a desk (D6.2: what exists can become a pipeline at once). */
export function hearInUse(context: HearContext): FactClaim[] {
  if (context.question !== undefined) return [];
  for (const sentence of heardSentences(context.text)) {
    const { slice, start } = sentence;
    const cue = findCues(USED, sentence).find((hit) => isMeant(slice, hit));
    if (!cue) continue;
    const place = { start: start + cue.start, end: start + cue.end };
    const said = `${slice.slice(cue.start, cue.end)}${REST.exec(slice.slice(cue.end))?.[0] ?? ''}`.replace(
      /\s+/gu,
      ' ',
    );
    return [fact(context.text, 'workflow', 'prototype', `${said} (in use today)`, 0.7, place)];
  }
  return [];
}

/** Judged by the clause that holds the cue, and a little before it. */
function isMeant(slice: string, { start, end }: CueHit<true | boolean>): boolean {
  const before = slice.slice(0, start);
  const opens = Math.max(
    ...[';', ':', '. ', ', and ', ', but '].map((mark) => before.lastIndexOf(mark)),
    0,
    start - 60,
  );
  const around = slice.slice(opens, end);
  if (MAKING.test(around) || NOT_MEANT.test(around) || NOBODY.test(before.slice(opens))) return false;
  const cue = slice.slice(start, end);
  return !ON_A_PLACE.test(cue) || SOMEBODYS.test(cue);
}
