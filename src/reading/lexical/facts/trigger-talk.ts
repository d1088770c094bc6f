import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import type { HeardSentence } from '#reading/lexical/cues/scan';
import { AT_MOST_NO, said } from '#reading/lexical/facts/trigger-emphasis';
import { isNoStart, SETS_OFF } from '#reading/lexical/facts/trigger-start';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';

const NOT_A_RHYTHM = indexCues(
  phrases(
    '(the|same|following|next|previous|last|past|that|this|of the) (day|week|month|quarter|year|season)',
    '(for|over|about|in|within) (the )?(last|past|next|coming|following) # ?(hours?|days?|weeks?|months?|years?)',
    '(in reality|in practice)',
    '(each|every) (minute|hour|day|night|week|weekday|month) of (that|the|this|a|one|next|last) (day|week|month|season|quarter|year)',
    '(each|every) (minute|hour|day|night|week|weekday|month) in (that|this|one|next|last) (day|week|month|season|quarter|year)',
    '(each|every) (minute|hour|day|night) in (the|a) (day|week|month|quarter|year)',
    '(minute|minutely|quarter hourly|half hourly|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual) ~1 (means?|averages?|sums?|totals?|values?|figures?|readings?|measurements?|data|flows?|prices?|rates?|series|resolution|profiles?|curves?|steps?|intervals?|aggregates?|listeners|users|visitors|census|balances?|sales|turnover|volumes?|counts?|files|bills?|invoices?|costs?|fees?|budgets?|salary|buckets?|bins?|grids?|windows?|lags?|meetings?|calls?|shops?|business|routine|life)',
    '(same|school|public|bank) (weekdays?|holidays?)',
    'weekdays? (and|or|,) ~2 (weather|holidays?|temperature|month|hour)',
  ).map((phrase) => ({ phrase, means: true })),
);

/** "Fit per quarter", as against "60 GB per quarter". */
const WORKS = new RegExp(
  `(?:${SETS_OFF.source}|\\b(?:round|recalibration|version|model|batch|rebuild|renewal))\\s(?:(?:it|them|again|anew)\\s)?$`,
  'iu',
);
const NEEDLESS =
  /(?:(?:not|n['’]t|nobody|never|no one)\s(?:really\s|even\s)?(?:needs?|has|have|want|wants|require)?\s?(?:(?:it|that|this|them)\s)?(?:to\s)?(?:be\s|happen\s|run\s)?(?:done\s)?)$/i;
const NONSENSE =
  /^[\s,]{0,2}(?:\p{L}{3,14}\s)?(?:is|would be|makes)\s(?:somewhat |rather |quite )?(?:nonsense|overkill|pointless|silly|too (?:often|much)|madness|no sense|crazy)/iu;

/** What a condition sets off, as against what it decides about a model that is made anyway. */
const AGAIN =
  /re-?train|re-?fit|\bfit|learn|train|\bstart|again|kick|trigger|rebuild|refresh|re-?index|alert|page[sd]?\b|alarm|message/i;

/** "In the 100 nights". */
const COUNTED = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|both|of))\s$/i;

/** Bad nights are no schedule: "when step 13 fails at night". */
const MISHAP =
  /\b(?:fails?|failed|breaks?|broke|crash(?:es|ed)?|dies|died|down|nobody|no one|asleep|goes wrong|something['’]?s? off|sleeps?|stuck|late)\b/i;

/** What happens instead of what is meant to happen. */
const AS_IT_IS = /(?:in reality|in practice|in fact|currently|at present)(?: it['’]?s)?[\s,]{1,3}$/i;

/** "Overfull Saturday mornings", "busy nights": a thing with a quality, and no time at which something is done. */
const DESCRIBED =
  /(?<![\p{L}-])(?:over\p{L}+|\p{L}+(?:ful|less|ous)|busy|busiest|quiet|hot|cold|bad|rainy|sunny|dark|crowded|hectic|normal|typical|sleepless|wasted|free)\s$/iu;

/** "Missing, as on every second Sunday"; "it eats my Saturday". */
const LIKE_ON =
  /(?:\b(?:as\s(?:on\s)?|like\son\s|which (?:it|he|she) (?:is|does)\s(?:on\s)?)|\b(?:my|his|her|our|their|your)\s)$/i;

/** Talk of time that sets nothing off: "since last Tuesday", "hourly means", "it needn't be weekly", "fails at night". */
export function isTalk(sentence: HeardSentence, phrase: TimePhrase): boolean {
  const before = sentence.slice.slice(Math.max(0, phrase.start - 44), phrase.start);
  const after = sentence.slice.slice(phrase.end, phrase.end + 60);
  if (AS_IT_IS.test(before) || LIKE_ON.test(before)) return true;
  if (phrase.kind === 'manual') return isNoStart(sentence.slice, phrase, before);
  if (phrase.kind === 'event') return isNoEvent(sentence, phrase, before, after);
  return isNoRhythm(sentence, phrase, before, after);
}

/** "When the plots are better", "after each epoch", "days left per batch": nothing arrives. */
function isNoEvent(sentence: HeardSentence, phrase: TimePhrase, before: string, after: string): boolean {
  const words = said(sentence, phrase);
  if (OF_THE_FIT.test(words) || (/finish|done|complete|success|ready|through/i.test(words) && NEXT_LINK.test(after)))
    return true;
  if (/^(?:per|(?:for |from )?(?:each|every|any))\b/i.test(words) && !OPENS.test(before)) return true;
  return /^(?:if|when)\b/i.test(words) && DECIDES.test(`${words}${after.slice(0, 8)}`) && !AGAIN.test(after);
}

/** A limit, and not the end of something: "is over 5 %" as against "when the night is over". */
const DECIDES = /better|worse|below|under|above|best|over(?=[\s~]{1,3}\d)/i;

/** "When finished it wakes the second": a link of a chain is started by the link before it, and by nothing from outside. */
const NEXT_LINK =
  /^[\s,–-]{0,3}(?:(?:it|that|this|which|he|she)\s)?(?:then\s)?(?:triggers?|wakes?|kicks?|starts?|launch(?:es)?|calls?|fires?)\s/i;

/** What a training does inside. */
const OF_THE_FIT =
  /\b(?:after|with|on|at|for)\s(?:each|every|any)\s(?:epoch|step|stage|phase|fold|layer|split|batch size|question|answer|word|sentence|line|row|refresh|rebuild|run|fit|refit|training|retraining|cycle|iteration|time|one|other|month|week|quarter|hour)s?$/i;

/** "Per swap: the species"; "one run per delivery"; in the midst of a clause it counts something: "a plot per flight". */
const OPENS =
  /(?:^|[.,;:(–—•*\n-]\s{0,3}|\b(?:and|then|or|so|once|one|runs?|job|is|starts?|started|goes|scored?|graded?|again|it|that|this|them|done)\s{1,2})$/i;

function isNoRhythm(sentence: HeardSentence, phrase: TimePhrase, before: string, after: string): boolean {
  if (!AT_MOST_NO.test(before) && NEEDLESS.test(before)) return true;
  if (NONSENSE.test(after) || /\bby (?:people|law|humans|staff|inspectors|volunteers)\s$/i.test(before)) return true;
  const noun = findCues(NOT_A_RHYTHM, sentence).some((hit) => hit.start <= phrase.start && phrase.end <= hit.end);
  if (noun) return true;
  if (/^per\b/i.test(said(sentence, phrase)) && !OPENS.test(before) && !WORKS.test(before)) return true;
  if (DESCRIBED.test(before)) return true;
  if (phrase.strength === 'explicit') return false;
  if (
    /(?:since|until|till|before|by|last|this|next|on the|past|compared (?:to|with)|than|from|of|like|the) {1,2}$/i.test(
      before,
    )
  )
    return true;
  const words = said(sentence, phrase);
  if (/^(?:nights|mornings|evenings)$/i.test(words) && COUNTED.test(before)) return true;
  if (/^(?:last|yesterday|tonight|the last)/i.test(words)) return !/^yesterday/i.test(words);
  return MISHAP.test(`${before.slice(-24)}${after.slice(0, 24)}`);
}
