import { atMost } from '#reading/lexical/cues/at-most';
import type { HeardSentence } from '#reading/lexical/cues/scan';
import { ANYBODY, BUILDER, COUNT, eitherCase, NAME, OF_SORT, personIn, SHARE } from '#reading/lexical/facts/people';
import { numberOf, NUMBER_WORDS } from '#reading/lexical/time/number-words';

const LEAVE_OUT = '(?: \\([^)]{1,40}\\))?(?:,? who [^,.;]{2,40},?| in \\p{L}+| from \\p{L}+(?: \\p{L}+)?)?';
const ONE = `(?:me|myself|I|${NAME}|${eitherCase(COUNT)} ${OF_SORT}(?:${BUILDER}|${ANYBODY})(?: ${NAME})?)`;
const SEVERAL = `${ONE}${LEAVE_OUT}${atMost(3, `(?:,|,? and|,? plus| \\+| &) ${ONE}${LEAVE_OUT}`)}`;
const IT =
  '(?:it|this|that(?=[.,;]|$)|them|these|things|the (?:pilot|model|models|whole|thing|lot|code|scripts?|upkeep|pipelines?|notebook))';
/** What is done to a system or a model by those whose it is. */
const DUTY = `(?:(?:maintain|look after|run and maintain|support|own)s? ${IT}|maintains it|looks after ${IT}|keeps? ${IT}(?: (?:\\p{L}+ )?(?:alive|running|going|up))|shares? the upkeep|takes? (?:it |this )over|(?:builds?|develops?|programs?|codes?)(?: and (?:keeps?|maintains?|runs?))? ${IT}|(?:is|am|are) alone (?:on|in|with) (?:it|this|that)|(?:is|am|are) (?:the )?(?:one|only|sole) (?:\\p{L}+ )?(?:analysts?|actuary|engineer|developer|programmer|scientist|statistician)|(?:does|do|did) (?:the|our|all the) (?:IT|ML|AI|it|modelling|models?|programming|coding|development|dev|data|infra|plumbing|ml|statistics)(?! (?:team|part))|(?:can )(?:do )?(?:a bit of )?(?:code|program|script|[Pp]ython|sql|SQL)\\b|knows? (?:some |a bit of |how to )?(?:[Pp]ython|sql|SQL|code|program)|writes? (?:the )?(?:python|code)|(?:is|am|are) (?:the |our )?(?:only |sole )?(?:programmers?|developers?|data (?:engineer|scientist)s?|ml engineers?|statisticians?|software engineers?)\\b|(?:is|are|be|been) (?:assigned|allocated|available|foreseen for (?:it|this)|on the project)|(?:is|are) the (?:whole|entire) (?:team|crew)|does (?:it|this) (?:alone|beside|alongside))`;
const CAN =
  "(?:would|will|['’]ll|['’]d|could|can|shall|should|is going to|are going to|is to|are to|also|then|just|both|still|only)";
const DOES = new RegExp(
  `(?<![\\p{L}\\d])(?<who>${SEVERAL})(?:, as [^,.;]{3,24},)?,? ${atMost(2, `${CAN} `)}${DUTY}`,
  'u',
);
const BY = `(?:(?:maintained|looked after|kept (?:alive|running|going)|supported|upkeep|maintenance) by|^(?:built|developed) by|(?:work|job|modelling|programming|coding|upkeep|development) is (?:done|carried out) by|(?:a )?task for|[Aa]vailable (?:are|is):?|[Aa]t our disposal (?:are|is):?)`;
const DONE_BY = new RegExp(`${BY} (?<who>${SEVERAL})(?![\\p{L}])`, 'u');
const OWNS = "(?:['’]s| is| are|['’]ve| have| has|['’]ve got| have got|['’]d have| would have)";
const BUILDERS = `${OWNS} (?:also |only |just |now |hired )?(?<who>${COUNT} ${OF_SORT}${BUILDER})`;
const HAS = new RegExp(
  `(?<![\\p{L}\\d])(?<owner>[Ww]e|I|[Tt]here|[Ss]he|[Hh]e|${NAME})${BUILDERS}(?= ?[.,;:()–—]| (?:who|for|in|on|with|and|from|at|until|till|plus|half|part|full|to|we|I|but|by|here|as)\\b|$)`,
  'u',
);
const GIVES = new RegExp(
  `(?<![\\p{L}\\d])(?<who>${ONE})(?: \\([^)]{1,40}\\))?,? (?:who )?(?:(?:has|have|is with us|works|gives|comes|is here|starts?|(?:can |will )?spares?|is)(?: (?:for|on|only|in))?(?: it| this)? )?(?<share>${SHARE})(?! (?:of the|old|ago|later|before|more|less|better))`,
  'u',
);
const WE_ARE = new RegExp(
  `(?<![\\p{L}\\d])[Ww]e(?:['’]re| are)(?: only| just)? (?<n>\\d{1,2}|${NUMBER_WORDS})(?: of us)?(?=[.,;:(]| \\(| in all| altogether| plus\\b| \\+| and (?:a(?! half)|an|one|I|we|would|have|share)\\b|$)`,
  'u',
);
const WHOM = new RegExp(
  `(?<![\\p{L}\\d])(?:of whom (?<n>\\d{1,2}|${NUMBER_WORDS})|(?<of>\\d{1,2}|${NUMBER_WORDS}) of (?:us|them|whom)) (?:actually )?(?:can )?(?:write |do )?(?:code|program|python|sql)(?![\\p{L}])`,
  'iu',
);
/** A quick look before the pattern above. */
const ANY_OF_THEM = /of (?:us|them|whom)/i;

/** Slow patterns, each with what it cannot do without: few sentences hold that, and only they pay for the rest. */
const ON_DUTY = [
  { needs: new RegExp(` ${DUTY}`, 'u'), pattern: DOES, confidence: 0.78 },
  { needs: new RegExp(BY, 'u'), pattern: DONE_BY, confidence: 0.78 },
  { needs: new RegExp(BUILDERS, 'u'), pattern: HAS, confidence: 0.7 },
  { needs: new RegExp(` ${SHARE}`, 'u'), pattern: GIVES, confidence: 0.7 },
] as const;

/** People of whom a sentence says that they build it, keep it alive or have some of their time for it. */
export interface OnDuty {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** "Rania maintains it", "two engineers are assigned", "my nephew does the IT, part time", "we have one trainee". */
export function peopleOnDuty(sentence: HeardSentence, isName: (name: string) => boolean): OnDuty | null {
  const slice = sentence.slice.slice(0, 400);
  const we = WE_ARE.exec(slice);
  if (we?.groups?.n !== undefined) {
    const count = numberOf(we.groups.n);
    if (count !== null && count > 0 && count <= 40)
      return {
        count,
        start: sentence.start + we.index,
        end: sentence.start + we.index + we[0].length,
        confidence: 0.86,
      };
  }
  for (const { needs, pattern, confidence } of ON_DUTY) {
    const match = needs.test(slice) ? pattern.exec(slice) : null;
    const who = match?.groups?.who;
    if (match === null || who === undefined || slice.trim().endsWith('?')) continue;
    const count = headsOf(who, isName);
    if (
      count === 0 ||
      (match.groups?.owner !== undefined &&
        !/^(?:we|i|there|he|she)$/i.test(match.groups.owner) &&
        !isName(match.groups.owner))
    )
      continue;
    const at = match.index + match[0].indexOf(who);
    return { count, start: sentence.start + at, end: sentence.start + at + who.length, confidence };
  }
  const whom = ANY_OF_THEM.test(slice) ? WHOM.exec(slice) : null;
  const number = whom?.groups?.n ?? whom?.groups?.of;
  const some = number === undefined ? null : numberOf(number);
  return whom === null || some === null || some < 1
    ? null
    : {
        count: some,
        start: sentence.start + whom.index,
        end: sentence.start + whom.index + whom[0].length,
        confidence: 0.7,
      };
}

function headsOf(who: string, isName: (name: string) => boolean): number {
  return who
    .split(/,? and |,? plus |, | \+ | & /u)
    .map((piece) => personIn(piece, isName)?.heads ?? 0)
    .reduce((sum, heads) => sum + heads, 0);
}
