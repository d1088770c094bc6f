import { atMost } from '#reading/lexical/cues/at-most';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';

/** Jobs of people who build or run software, as one counts them. */
export const BUILDER =
  '(?:engineers?|engs?|developers?|devs?|programmers?|coders?|scientists?|mles?|swes?|sres?|rses?|dbas?|modell?ers?|testers?|statisticians?|biostatisticians?|analysts?|postdocs?|students?|candidates?|interns?|trainees?|apprentices?|juniors?|seniors?|admins?|administrators?|generalists?|coordinators?|contractors?|freelancers?|consultants?|quants?|physicists?|mathematicians?|actuar(?:y|ies)|informaticians?|documentalists?|researchers?|volunteers?|agency|posts?|positions?|fte|(?:software|backend|ml|mlops|infra|platform|ds|ops)(?=$|[,.;)]|\\s(?:in|for|and|plus|on|until|\\())|it (?:man|woman|guy|person|people|lad|lady)|(?:ml|data|it|infra|spark|platform|backend|devops|integration|cv|software|computer|python|tech|proper ml)(?: \\p{L}{2,12})? (?:people|persons?|guys?|folks|ppl|hires?|officers?|colleagues?|man|lad|gang))';
/** Any other person: by trade, by kinship, by nothing else. */
export const ANYBODY =
  '(?:(?!Christ|list|enlist|assist|consist|exist|persist|resist|twist|then)\\p{L}{3,16}(?:ist|ists|ian|ians|man|woman|men|women)|(?:\\p{L}{2,12})?(?:officer|forecaster|planner|manager|inspector|designer|controller|teacher|professor|doctor|owner|lecturer|adviser|advisor|curator|registrar|assessor|carer|farmer|miller|baker|junior|translator|editor|librarian|archivist|economist|hiwi|nurse)s?|accountants?|vets?|colleagues?|persons?|people|hands?|heads?|souls?|boys?|girls?|lads?|fellows?|friends?|nephew|niece|brother(?:-in-law)?|sister(?:-in-law)?|son(?:-in-law)?|daughter(?:-in-law)?|cousin|wife|husband|grandson|granddaughter|successor|assistants?|clerks?|experts?|buyers?|stewards?|technicians?|PMs?|CTO|staff|servants?)';
export const COUNT = `(?:\\d{1,2}|0\\.\\d|${NUMBER_WORDS}|an?|another|half an?|half of an?|one and a half|one further|one more|a half of an?|a quarter of an?|one quarter of an?|some|maybe an?|the|my|our|his|her|their|these|both)`;
export const OF_SORT = `${atMost(3, '(?!hundred|thousand|million)[\\p{L}\\d/-]{2,16},? ')}?`;
/** So much of somebody: "60 %", "half time", "two days a week", "evenings", "until April". */
export const SHARE =
  '(?:\\d{1,3} ?(?:%|per ?cent|hours?\\b|h\\b|days?\\b)|0\\.\\d|half(?:[- ]time| days?| (?:of )?(?:my|his|her|their|a|the) (?:\\p{L}+ )?(?:week|time|contract|job|post))?|(?:part|full|half)[- ]?time|full(?=$|[ ,;.])|fte\\b|(?:(?:one|two|three|four|five|six|ten|twenty|thirty|a|an|\\d{1,2}|few) )?(?:full )?(?:days?|hours?|mornings?|afternoons?|evenings?|nights?)(?: (?:a|an|per|in the|in|the|each|every|weekly)(?: week| month)?)?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: only)?|(?:a|one) (?:third|quarter) of (?:my|his|her|their|a) \\p{L}+|on (?:parental|sick|maternity|paternity) leave|(?:as|when) (?:available|needed)|(?:until|till|from|starting|since) (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|sept?)\\b)';
export const NAME =
  "(?:(?:Dr|Mr|Ms|Mrs|M|Prof|Frau|Herr|Pani)\\.? )?@?\\p{Lu}[\\p{L}'’-]{1,16}(?: \\p{Lu}[\\p{L}'’-]{1,16})?";
const LEAD = atMost(
  3,
  "(?:and|plus|also|then|with|maybe|perhaps|only|just|its|it['’]?s|it is|that['’]s|that is|there['’]?s|there is|there are|we are|we['’]re|i am|i['’]m|we have|we['’]ve(?: got)?|we['’]d have|i have|have|us|us two|on my side|and as of now) ",
);
const RUN = new RegExp(
  `^\\s*${LEAD}(?:(?<me>me|myself|i|yours truly)|(?<he>he|she)(?=,|$)|(?<you>you)(?= |,|$)|(?<n>${COUNT}) (?:(?<builder>${OF_SORT}${BUILDER})|(?<who>${OF_SORT}${ANYBODY}))|(?<bare>apprentice|trainee|intern|working student|student|contractor))(?![\\p{L}])(?<tail>.{0,90})$`,
  'iu',
);
const NAMED = new RegExp(
  `^\\s*(?:(?:[Aa]nd|[Pp]lus|also|then|[Ww]ith|[Jj]ust|[Oo]nly|[Ii]t['’]?s|[Tt]hat['’]s|[Tt]here is|[Tt]here['’]s|[Ww]e are|[Ww]e['’]re|I['’]m|I am|a (?:bit|half|third|quarter) of|half of|0\\.\\d) ){0,2}(?<name>${NAME})(?<tail>(?![\\p{L}]).{0,90})$`,
  'u',
);
/** What may stand behind a person without making a sentence of it. */
const TAIL = new RegExp(
  `^(?:\\s*\\([^)]{1,60}\\)?|\\s*[,:=]?\\s*(?:at |for |has |is |with |does |works |only |about |each |gives? )?(?:only |about |an? |each )?${SHARE}.{0,40}|,?\\s(?:from|in|on|at|of|for|as|who|whom|to|with|when|that|I|we)\\s.{2,70}|\\s?=\\s?.{2,40}|\\s(?:full|half|alone|only|here|altogether|in all|or so|too|each|alongside|part-time))?\\s*(?:\\([^)]{0,60}\\)?)?\\s*$`,
  'iu',
);

const SHARED = new RegExp(`(?<![\\p{L}\\d])${SHARE}`, 'iu');

/** A piece of a list that stands for people. */
export interface Person {
  readonly heads: number;
  readonly sort: 'me' | 'builder' | 'named' | 'other';
  /** A number was given, not only an article. */
  readonly counted: boolean;
  /** With how much of their time. */
  readonly share: boolean;
}

/** Whom a piece of a list names, or null where it names no person: "me (backend)", "half a developer", "Pilar for a day a week". */
export function personIn(piece: string, isName: (name: string) => boolean): Person | null {
  const words = piece.replaceAll(/\s+/gu, ' ').replace(/^[-*•–—\s]+/u, '');
  const run = RUN.exec(words)?.groups;
  if (run !== undefined && TAIL.test(run.tail ?? '')) {
    const shared =
      SHARED.test(`${run.n ?? ''} ${run.tail ?? ''}`) || /^(?:half|a quarter|one quarter|0\.)/i.test(run.n ?? '');
    if (run.you !== undefined) return shared ? { heads: 1, sort: 'named', counted: false, share: true } : null;
    if (run.he !== undefined) return { heads: 1, sort: 'named', counted: false, share: shared };
    if (run.me !== undefined || /^\s*\((?:just |only )?me\b/i.test(run.tail ?? ''))
      return { heads: 1, sort: 'me', counted: run.n !== undefined, share: shared };
    return {
      heads: headsOf(run.n ?? 'one', run.builder ?? run.who ?? ''),
      sort: run.builder !== undefined || run.bare !== undefined ? 'builder' : 'other',
      counted: run.n !== undefined && !/^(?:an?|the|my|our|his|her|their|these|some|maybe an?)$/i.test(run.n),
      share: shared,
    };
  }
  const named = NAMED.exec(words)?.groups;
  if (named?.name === undefined || !TAIL.test(named.tail ?? '') || !isName(named.name)) return null;
  return { heads: 1, sort: 'named', counted: false, share: SHARED.test(named.tail ?? '') };
}

const SOME = new RegExp(
  `^\\s*(?<n>\\d{1,2}|${NUMBER_WORDS}) (?:\\p{L}+ )?(?!(?:servers?|gpus?|machines?|laptops?|boxes|vms?|notebooks?|cards?|weeks?|months?|years?|models?|pipelines?|scripts?|nodes?)\\b)\\p{L}{4,}(?:\\s\\([^)]{1,40}\\))?\\s*$`,
  'iu',
);

/** People by any trade, which only the company of "me" shows to be some: "me and two validators". */
export function tradesmenIn(piece: string): Person | null {
  const count = SOME.exec(piece)?.groups?.n;
  const heads = count === undefined ? null : numberOf(count);
  return heads === null || heads < 1 || heads > 12 ? null : { heads, sort: 'other', counted: true, share: false };
}

/** The same words, also at the start of a sentence. */
export const eitherCase = (alternatives: string): string =>
  alternatives.replaceAll(/(?<=[(|:])([a-z])(?=[a-z])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

const LOWER = new RegExp(
  `^\\s*(?:and |plus |its |it's ){0,2}(?<name>\\p{Ll}{3,14})(?:\\s*\\([^)]{1,30}\\)?|\\s${SHARE}.{0,30})?\\s*$`,
  'u',
);

/** A name in small letters, which only the company it keeps shows to be one: "me, björn, and a trainee". */
export function lowerNameIn(piece: string, isName: (name: string) => boolean): Person | null {
  const name = LOWER.exec(piece)?.groups?.name;
  if (name === undefined || !isName(name)) return null;
  return { heads: 1, sort: 'named', counted: false, share: /\d|time/u.test(piece) };
}

function headsOf(count: string, what: string): number {
  if (/^(?:both)$/i.test(count)) return 2;
  if (/^(?:one and a half)$/i.test(count)) return 2;
  const number = numberOf(
    count.replace(/^(?:one further|one more|another|half.*|.*of an?|maybe an?|0\..*|an?)$/iu, 'one'),
  );
  return number === null || number < 1
    ? /s$/i.test(what) && /^(?:some|the|our|these)$/i.test(count)
      ? 2
      : 1
    : Math.round(number);
}
