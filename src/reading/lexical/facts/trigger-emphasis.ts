import type { HeardSentence } from '#reading/lexical/cues/scan';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';

/** The words of a time phrase. */
export const said = (sentence: HeardSentence, phrase: TimePhrase): string =>
  sentence.slice.slice(phrase.start, phrase.end);

/** "Nothing more often than monthly". */
export const AT_MOST_NO =
  /\b(?:not|no|never|n['’]t)\s(?:need(?:s|ed)?\s)?(?:any\s|anything\s)?(?:more|oftener|older|longer|just|only)\s(?:often\s)?(?:than\s)?(?:an?\s)?(?:[\p{L}]{2,12}\s)?$/iu;

/**
 * "Monthly would do" and "weekly is plenty" outweigh what a run does today; "(could be twice a week)" and "about 6x a
 * year" merely estimate how often something happens.
 */
export function emphasis(sentence: HeardSentence, phrase: TimePhrase): number {
  if (phrase.kind !== 'schedule') return 1;
  const before = sentence.slice.slice(Math.max(0, phrase.start - 40), phrase.start);
  const verb = /\sis$/i.exec(said(sentence, phrase))?.[0] ?? '';
  const after = `${verb}${sentence.slice.slice(phrase.end, phrase.end + 40)}`;
  if (ENOUGH.test(after) || AT_MOST_NO.test(before) || /\b(?:only|at most|at the most)\s(?:changes?\s)?$/i.test(before))
    return 1.25;
  return ABOUT.test(before) ||
    (HAPPENS.test(before) && /year|season|times/i.test(said(sentence, phrase))) ||
    OF_A_SOURCE.test(after) ||
    /^\s{0,2}(?:,\s)?(?:maybe|perhaps|or so|ish|roughly|give or take|on average)\b/i.test(after)
    ? 0.6
    : 1;
}

/** "From the nightly dump": how often a source is renewed is a hint only of how often it is to be read. */
const OF_A_SOURCE = /^\s(?:[\p{L}/-]{2,16}\s){0,2}(?:dumps?|snapshots?|backups?|extracts?)(?![\p{L}])/iu;

const HAPPENS = /happen(?:s|ed)\s$/i;

const ENOUGH =
  /^[\s,)]{0,3}(?:(?:\p{L}{1,12}\s){0,2}(?:would do|will do|is plenty|is enough|suffices|is sufficient|is fine|would be (?:fine|enough|plenty)|would suffice|is all)|at (?:the )?(?:very )?most)/iu;
const ABOUT =
  /(?:could be|maybe|perhaps|about|roughly|around|so about|something like|more or less|mostly|usually|on average|say,?|realistically,?|~)\s{0,2}$/i;

const BY_A_PERSON = /\b(?:by hand|manually)\b/i;
const A_YEAR = /(?:times|x|twice|thrice|once|yearly|annually)\b.{0,12}(?:year|yr|season)?$/iu;
const COUNT_OR_COUNT = /(?:\b(?:two|three|four|five|once|twice|thrice|\d)\s?(?:,|or|to|-|–)\s?)$/i;
const SOMEBODY =
  /(?:\b(?:i|we|he|she|somebody|someone|us)\b|['’](?:d|ll)\b|\b(?!The\b|And\b|But\b)\p{Lu}\p{Ll}{2,12}\s(?:does|fits|trains|starts|thinks|decides))/u;

/** "I retrain, every three months or so". */
const SELDOM = /\b(?:months|quarter(?:s|ly)?)\b/i;
const MAKES =
  /\b(?:i|we|he|she|\p{Lu}\p{Ll}{2,12})\s(?:re-?train|re-?fit|fit|train|start)s?(?:\s(?:it|them))?(?:\s(?:again|anew))?[\s,–-]{1,3}$/iu;

/**
 * "Twice a year we'd fit it again", "three or four times a year": what happens so rarely and at no named date is started by
 * whoever does it; a count that is none ("two or three") is a guess besides. "Four times a year" alone is once a quarter.
 */
export function rareStart(sentence: HeardSentence, phrase: TimePhrase, weight: number): 'guess' | 'person' | null {
  const words = said(sentence, phrase);
  if (weight < 1 && SELDOM.test(words) && MAKES.test(sentence.slice.slice(0, phrase.start))) return 'person';
  if (!/year|yr|annual|season/i.test(words)) return null;
  if (BY_A_PERSON.test(words)) return 'person';
  if (!A_YEAR.test(words)) return null;
  const range =
    COUNT_OR_COUNT.test(sentence.slice.slice(Math.max(0, phrase.start - 14), phrase.start)) ||
    /\d?\s(?:or|to)\s/i.test(words);
  if (range || weight < 1) return 'guess';
  return !/^(?:four|4)/i.test(words) && SOMEBODY.test(sentence.slice) ? 'person' : null;
}
