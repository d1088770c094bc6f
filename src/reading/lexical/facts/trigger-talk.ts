import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import type { SentenceView } from '#reading/lexical/facts/context';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';

const NOT_A_RHYTHM = indexCues(
  phrases(
    '(the|same|following|next|previous|last|past|that|this|of the) (day|week|month|quarter|year|season)',
    '(for|over|about|in|within) (the )?(last|past|next|coming|following) # ?(hours?|days?|weeks?|months?|years?)',
    '(in reality|in practice)',
    '(each|every) (minute|hour|day|night|week|weekday|month) (of|in) (that|the|this|a|one|next|last) (day|week|month|season|quarter|year)',
    '(minute|minutely|quarter hourly|half hourly|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual) ~1 (means?|averages?|sums?|totals?|values?|figures?|readings?|measurements?|data|flows?|prices?|rates?|series|resolution|profiles?|curves?|steps?|intervals?|aggregates?|listeners|users|visitors|census|balances?|sales|turnover|volumes?|counts?|files|bills?|invoices?|costs?|fees?|budgets?|salary|buckets?|bins?|grids?|windows?|lags?|meetings?|calls?|shops?|business|routine|life)',
    '(same|school|public|bank) (weekdays?|holidays?)',
    'weekdays? (and|or|,) ~2 (weather|holidays?|temperature|month|hour)',
  ).map((phrase) => ({ phrase, means: true })),
);

/** What a person does with a run by hand, as against what is written, drawn or counted by hand. */
const SETS_OFF =
  /(?<![\p{L}])(?:start(?:s|ed|ing)?|runs?|running|ran|trigger(?:s|ed)?|launch(?:es|ed)?|kick(?:s|ed)?|press(?:es|ed)?|re-?trains?|re-?trained|re-?training|trains?|trained|training|re-?fit(?:s|ted)?|fit(?:s|ted)?|refresh(?:ed|es)?|renew(?:s|ed)?|does (?:it|this|that)|do (?:it|this|that)|did (?:it|this|that)|scor(?:e|es|ed|ing)|forecast(?:s|ed)?|rebuil[dt]|update[ds]?)(?![\p{L}])/iu;
/** "Fit per quarter", as against "60 GB per quarter". */
const WORKS = new RegExp(`${SETS_OFF.source}\\s(?:(?:it|them|again|anew)\\s)?$`, 'iu');
const NO =
  /(?:\b(?:no|not|cannot|never|without|nor|instead of|rather than|nothing|nobody|zero)|n['’]t)\s(?:[\p{L}'’-]{1,14}\s){0,2}$/iu;
const AT_MOST_NO =
  /\b(?:not|no|never|n['’]t)\s(?:need(?:s|ed)?\s)?(?:any\s|anything\s)?(?:more|oftener|older|longer|just|only)\s(?:often\s)?(?:than\s)?(?:an?\s)?(?:[\p{L}]{2,12}\s)?$/iu;
const NEEDLESS =
  /(?:(?:not|n['’]t|nobody|never|no one)\s(?:really\s|even\s)?(?:needs?|has|have|want|wants|require)?\s?(?:(?:it|that|this|them)\s)?(?:to\s)?(?:be\s|happen\s|run\s)?(?:done\s)?)$/iu;
const NONSENSE =
  /^[\s,]{0,2}(?:\p{L}{3,14}\s)?(?:is|would be|makes)\s(?:somewhat |rather |quite )?(?:nonsense|overkill|pointless|silly|too (?:often|much)|madness|no sense|crazy)/iu;

/** A person before a verb of starting: "Marek starts it", "she kicks it off"; "the conductor starts them" is none. */
const PERSON_BEFORE =
  /(?:\b(?:i|we|he|she|who|someone|somebody|anyone|anybody|person|human|colleague|planner|analyst|scientist|engineer|lead|operator|student|manager|team|us|me)\s(?:[\p{L}]{2,10}ly\s|then\s|just\s|always\s)?|(?<=[\p{Ll},]\s|^)\p{Lu}\p{Ll}{2,14}\s)$/u;
const THIRD_PERSON = /^(?:starts|kicks off|triggers|launches|runs)\s/iu;

/** What is done by hand today says nothing about how it is to run: "right now Ola starts it when she remembers". */
const TODAY =
  /(?<![\p{L}'’])(?:today(?!['’])|currently|at present|presently|at the moment|right now|now(?=\s(?:\p{L}{1,12}\s){0,3}(?:by hand|manually|half))|until now|up to now|till now|so far|these days|nowadays)(?![\p{L}])/iu;

/** "I press the button" starts it; "you press the button" is how one would like it, and drivers press theirs to say yes. */
const BUTTON = /\bbutton\b/iu;
const PRESSED = /^(?:by|at|with|on|i|we|he|she|someone|somebody)\b/iu;
const PRESSER =
  /(?:\b(?:i|we|he|she|someone|somebody|who|me|us)(?:['’](?:d|ll|m|ve))?|(?<![.!?]\s)\b\p{Lu}\p{Ll}{2,14})\s(?:\p{L}{3,10}\s)?$/u;

/** Only for the time being: "the first weeks I can press it by hand". */
const FOR_A_START =
  /\b(?:(?:the\s)?first\s(?:few\s)?(?:days?|weeks?|months?|runs?|times?)|at first|for now|to begin with|to start with|initially|in the beginning|for the time being)\b/iu;

/** "now and then" says when somebody starts it only where it is about a start. */
const LOOSE = /^(?:now and (?:then|again)|every now and|from time to time|once in a while|occasionally|irregularly)/iu;

/** What a condition sets off, as against what it decides about a model that is made anyway. */
const AGAIN =
  /re-?train|re-?fit|\bfit|learn|train|\bstart|again|kick|trigger|rebuild|refresh|re-?index|alert|page[sd]?\b|alarm|message/iu;

/** "In the 100 nights". */
const COUNTED = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|both|of))\s$/iu;

/** Bad nights are no schedule: "when step 13 fails at night". */
const MISHAP =
  /\b(?:fails?|failed|breaks?|broke|crash(?:es|ed)?|dies|died|down|nobody|no one|asleep|goes wrong|something['’]?s? off|sleeps?|stuck|late)\b/iu;

/** What happens instead of what is meant to happen. */
const AS_IT_IS = /(?:in reality|in practice|in fact|currently|at present)(?: it['’]?s)?[\s,]{1,3}$/iu;

/** "Missing, as on every second Sunday"; "it eats my Saturday". */
const LIKE_ON = /(?:\b(?:as|like|which (?:it|he|she) (?:is|does))\s(?:on\s)?|\b(?:my|his|her|our|their|your)\s)$/iu;

/** "The auction is thrice in a week, and when lots come in, not on a clock, …": the work itself has no rhythm. */
const DENIED = /\bnot on an? (?:clock|calendar|schedule|fixed day)\b/iu;

/** Talk of time that sets nothing off: "since last Tuesday", "hourly means", "it needn't be weekly", "fails at night". */
export function isTalk(sentence: SentenceView, phrase: TimePhrase): boolean {
  const before = sentence.slice.slice(Math.max(0, phrase.start - 44), phrase.start);
  const after = sentence.slice.slice(phrase.end, phrase.end + 60);
  if (AS_IT_IS.test(before) || LIKE_ON.test(before)) return true;
  if (phrase.kind === 'manual') return isNoStart(sentence.slice, phrase, before);
  if (phrase.kind === 'event') return isNoEvent(sentence, phrase, before, after);
  return isNoRhythm(sentence, phrase, before, after);
}

const said = (sentence: SentenceView, phrase: TimePhrase): string => sentence.slice.slice(phrase.start, phrase.end);

function isNoStart(slice: string, phrase: TimePhrase, before: string): boolean {
  const words = slice.slice(phrase.start, phrase.end);
  if (NO.test(before) && !/^not/iu.test(words)) return true;
  if (TODAY.test(slice) || /^\s{0,2}since\b/iu.test(slice.slice(phrase.end))) return true;
  if (BUTTON.test(words) && !PRESSED.test(words) && !PRESSER.test(before)) return true;
  if (THIRD_PERSON.test(words)) return !PERSON_BEFORE.test(before);
  const around = `${clauseAround(slice, phrase)} ${words}`;
  if (/by hand|manually/iu.test(words) && !SETS_OFF.test(around)) return true;
  if (LOOSE.test(words) && !SETS_OFF.test(around)) return true;
  return FOR_A_START.test(before) || FOR_A_START.test(slice.slice(phrase.end, phrase.end + 24));
}

/** The words about a phrase up to the next marks; a phrase that stands alone between marks goes with what is before it. */
function clauseAround(slice: string, { start, end }: TimePhrase): string {
  const left = slice.slice(Math.max(0, start - 60), start);
  const near = left.slice(Math.max(...[...',;.:('].map((mark) => left.lastIndexOf(mark))) + 1);
  const right = slice.slice(end, end + 40);
  return `${/\p{L}/u.test(near) ? near : left} ${right.split(/[,;.:)]/u, 1)[0] ?? ''}`;
}

/** "When the plots are better", "after each epoch", "days left per batch": nothing arrives. */
function isNoEvent(sentence: SentenceView, phrase: TimePhrase, before: string, after: string): boolean {
  const words = said(sentence, phrase);
  if (OF_THE_FIT.test(words) || (/finish|done|complete|success|ready|through/iu.test(words) && NEXT_LINK.test(after)))
    return true;
  if (/^(?:per|(?:for |from )?(?:each|every|any))\b/iu.test(words) && !OPENS.test(before)) return true;
  return /^(?:if|when)\b/iu.test(words) && DECIDES.test(`${words}${after.slice(0, 8)}`) && !AGAIN.test(after);
}

/** A limit, and not the end of something: "is over 5 %" as against "when the night is over". */
const DECIDES = /better|worse|below|under|above|best|over(?=[\s~]{1,3}\d)/iu;

/** "When finished it wakes the second": a link of a chain is started by the link before it, and by nothing from outside. */
const NEXT_LINK =
  /^[\s,–-]{0,3}(?:(?:it|that|this|which|he|she)\s)?(?:then\s)?(?:triggers?|wakes?|kicks?|starts?|launch(?:es)?|calls?|fires?)\s/iu;

/** What a training does inside. */
const OF_THE_FIT =
  /\b(?:after|with|on|at|for)\s(?:each|every|any)\s(?:epoch|step|stage|phase|fold|layer|split|batch size|question|answer|word|sentence|line|row|refresh|rebuild|run|fit|refit|training|retraining|cycle|iteration|time|one|other|month|week|quarter|hour)s?$/iu;

/** "Per swap: the species"; "one run per delivery"; in the midst of a clause it counts something: "a plot per flight". */
const OPENS =
  /(?:^|[.,;:(–—•*\n-]\s{0,3}|\b(?:and|then|or|so|once|one|runs?|job|is|starts?|started|goes|scored?|graded?|again|it|that|this|them|done)\s{1,2})$/iu;

function isNoRhythm(sentence: SentenceView, phrase: TimePhrase, before: string, after: string): boolean {
  if (!AT_MOST_NO.test(before) && NEEDLESS.test(before)) return true;
  if (DENIED.test(sentence.slice.slice(phrase.end))) return true;
  if (NONSENSE.test(after) || /\bby (?:people|law|humans|staff|inspectors|volunteers)\s$/iu.test(before)) return true;
  const noun = findCues(NOT_A_RHYTHM, sentence.slice, sentence.words).some(
    (hit) => hit.start <= phrase.start && phrase.end <= hit.end,
  );
  if (noun) return true;
  if (/^per\b/iu.test(said(sentence, phrase)) && !OPENS.test(before) && !WORKS.test(before)) return true;
  if (phrase.strength === 'explicit') return false;
  if (
    /(?:since|until|till|before|by|last|this|next|on the|past|compared (?:to|with)|than|from|of|like|the) {1,2}$/iu.test(
      before,
    )
  )
    return true;
  const words = said(sentence, phrase);
  if (/^(?:nights|mornings|evenings)$/iu.test(words) && COUNTED.test(before)) return true;
  if (/^(?:last|yesterday|tonight|the last)/iu.test(words)) return !/^yesterday/iu.test(words);
  return MISHAP.test(`${before.slice(-24)}${after.slice(0, 24)}`);
}

/**
 * "Monthly would do" and "weekly is plenty" outweigh what a run does today; "(could be twice a week)" and "about 6x a
 * year" merely estimate how often something happens.
 */
export function emphasis(sentence: SentenceView, phrase: TimePhrase): number {
  if (phrase.kind !== 'schedule') return 1;
  const before = sentence.slice.slice(Math.max(0, phrase.start - 40), phrase.start);
  const after = sentence.slice.slice(phrase.end, phrase.end + 40);
  if (
    ENOUGH.test(after) ||
    AT_MOST_NO.test(before) ||
    /\b(?:only|at most|at the most)\s(?:changes?\s)?$/iu.test(before)
  )
    return 1.25;
  return ABOUT.test(before) ||
    (HAPPENS.test(before) && /year|season|times/iu.test(said(sentence, phrase))) ||
    OF_A_SOURCE.test(after) ||
    /^\s{0,2}(?:,\s)?(?:maybe|perhaps|or so|ish|roughly|give or take|on average)\b/iu.test(after)
    ? 0.6
    : 1;
}

/** "From the nightly dump": how often a source is renewed is a hint only of how often it is to be read. */
const OF_A_SOURCE = /^\s(?:[\p{L}/-]{2,16}\s){0,2}(?:dumps?|snapshots?|backups?|extracts?)(?![\p{L}])/iu;

const HAPPENS = /happen(?:s|ed)\s$/iu;

const ENOUGH =
  /^[\s,)]{0,3}(?:(?:\p{L}{1,12}\s){0,2}(?:would do|will do|is plenty|is enough|suffices|is sufficient|is fine|would be (?:fine|enough|plenty)|would suffice|is all)|at (?:the )?(?:very )?most)/iu;
const ABOUT =
  /(?:could be|maybe|perhaps|about|roughly|around|so about|something like|more or less|mostly|usually|on average|say,?|realistically,?|~)\s{0,2}$/iu;

const BY_A_PERSON = /\b(?:by hand|manually)\b/iu;
const A_YEAR = /(?:times|x|twice|thrice|once|yearly|annually)\b.{0,12}(?:year|yr|season)?$/iu;
const COUNT_OR_COUNT = /(?:\b(?:two|three|four|five|once|twice|thrice|\d)\s?(?:,|or|to|-|–)\s?)$/iu;
const SOMEBODY =
  /(?:\b(?:i|we|he|she|somebody|someone|us)\b|['’](?:d|ll)\b|\b(?!The\b|And\b|But\b)\p{Lu}\p{Ll}{2,12}\s(?:does|fits|trains|starts|thinks|decides))/u;

/**
 * "Twice a year we'd fit it again", "three or four times a year": what happens so rarely and at no named date is started by
 * whoever does it; a count that is none ("two or three") is a guess besides. "Four times a year" alone is once a quarter.
 */
export function rareStart(sentence: SentenceView, phrase: TimePhrase, weight: number): 'guess' | 'person' | null {
  const words = said(sentence, phrase);
  if (!/year|yr|annual|season/iu.test(words)) return null;
  if (BY_A_PERSON.test(words)) return 'person';
  if (!A_YEAR.test(words)) return null;
  const range =
    COUNT_OR_COUNT.test(sentence.slice.slice(Math.max(0, phrase.start - 14), phrase.start)) ||
    /\d?\s(?:or|to)\s/iu.test(words);
  if (range || weight < 1) return 'guess';
  return !/^(?:four|4)/iu.test(words) && SOMEBODY.test(sentence.slice) ? 'person' : null;
}
