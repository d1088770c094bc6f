import { everyMatch } from '#reading/lexical/cues/every-match';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';

/** People that a sentence counts. */
export interface Heads {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** A total was named ("team of four", "we are three"). */
  readonly total: boolean;
  /** The speaker is among them. */
  readonly me: boolean;
  readonly parts: number;
}

const COUNT = `(?:\\d{1,2}|${NUMBER_WORDS}|a|an|half an?|half of an?|another|\\d{1,2} ?% of an?|0\\.\\d{1,2}|1\\.0)`;
const JOB =
  '(?:(?:senior|junior|backend|back-end|frontend|front-end|platform|data|ml|machine learning|software|web|working|half-time|part-time|full-time|phd|research|cv|spark|firmware|ops|infra|remote sensing|database|business|it|python|go|mobile|devops)\\s){0,3}(?:engineers?|engs?|scientists?|developers?|devs?|mles?|MLEs?|swes?|sres?|SREs?|DBAs?|DS|PhD students?|analysts?|statisticians?|students?|postdocs?|people|persons?|ppl|colleagues?|actuar(?:y|ies)|admins?|administrators?|dbas?|programmers?|technicians?|trainees?|interns?|contractors?|freelancers?|guys?|folks|fte|buyers?|biologists?|physicists?|mathematicians?|backend|software|remote sensing|data people|librarians?|consultants?|quants?|linguists?|ds|qa|hands|heads|of us)';
const TOTAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:team|group|crew|squad|staff)(?:\\s(?:is|are))?\\s(?:of\\s)?|(?:we|(?<=\\b(?:is|just|only|of|are|['’]s)\\s)us)(?:['’]re|\\sare|\\sis)?\\s(?:only\\s|just\\s|a team of\\s)?|all\\s)(\\d{1,2}|${NUMBER_WORDS})(?=\\s(?:people|persons|of us|folks|heads|in all|altogether|now|until|who|engineers|developers|devs|at)|[.,;:(]|\\s\\(|$)|(?<![\\p{L}\\p{N}.])(\\d{1,2}(?:\\.5)?|${NUMBER_WORDS})\\s(?:people|persons|ppl|of us|heads|fte|person team|developers in total)(?![\\p{L}])|(?<=\\b(?:is|just|only|of|are|['’]s)\\s)us\\s(two|three|four|five|six)(?=\\s{0,2}(?:[.,;:)]|$))`,
  'giu',
);
const PART = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(me|myself|i(?=\\sand\\s|\\s\\+|'m\\s|\\splus)|author)(?![\\p{L}'’])|(${COUNT})\\s(${JOB})(?![\\p{L}])|(?:(?:and|plus|with|,|\\+|&)\\s)((?:the|my|his|her|our)\\s(?:\\p{L}{2,14}\\s){0,2}(?:student|colleague|intern|trainee|engineer|scientist|developer|dev|niece|nephew|working student|phd student))(?![\\p{L}])|(\\p{Lu}[\\p{Ll}'’-]{1,14})(?![\\p{L}'’])|(?:\\+|plus)\\s(\\d{1,2})(?!\\d|\\s?%))`,
  'gu',
);
/** The people that are counted from a place on: a total where one is named, else a list of numbers, names and "me". */
export function headsIn(slice: string, from: number, isName: (name: string) => boolean): Heads | null {
  const total = everyMatch(TOTAL, slice).find((match) => match.index >= from - 12 && isOwn(slice, match));
  if (total !== undefined) {
    const count = numberOf(total[1] ?? total[2] ?? total[3] ?? '');
    if (count !== null)
      return {
        count: Math.ceil(count),
        start: total.index,
        end: total.index + total[0].length,
        total: true,
        me: /^(?:we|us)/i.test(total[0]),
        parts: 1,
      };
  }
  return listed(slice, from, isName);
}

/** What may stand before a bare number of people where they are one's own; others "have", "need" or "ask" people. */
const OWN =
  /(?:^|[:(=–—-]|[,;]|\b(?:we|us|are|is|only|just|all|of|about|roughly|we have|i have|got|['’]ve|['’]re|the|team|there['’]?s|these|some|and|plus|other))\s{0,2}$/i;
const OTHERS_HAVE =
  /(?:\b(?:they|who|which|partners?|neighbours?|competitors?|chains|vendors?|companies|firms|of them)\b[^.;]{0,30}$)|(?:\b(?:they|by|from)(?:['’]ve)?\s(?:\p{L}+\s){0,2}$)/iu;
/** What "two of us" do who are the team. */
const US_WHO =
  /^(?:\s{0,2}(?:[.,;:()]|$)|\s(?:share|look|maintain|build|do|run|work|who|on|for|and|with|plus|are|in|here|then|at|can|all|both|but|have been)\b)/i;

function isOwn(slice: string, match: RegExpExecArray): boolean {
  const before = slice.slice(Math.max(0, match.index - 60), match.index);
  const after = slice.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (/of us$/i.test(match[0])) return US_WHO.test(after);
  if (match[2] === undefined) return !OTHERS_HAVE.test(before);
  return ownPeople(slice, match.index, match.index + match[0].length);
}

/** Whether bare "three people" are the speaker's own, and not those who use, sign or wait. */
function ownPeople(slice: string, start: number, end: number): boolean {
  const before = slice.slice(Math.max(0, start - 60), start);
  return OWN.test(before) && !OTHERS_HAVE.test(before) && US_WHO.test(slice.slice(end, end + 12));
}

function listed(slice: string, from: number, isName: (name: string) => boolean): Heads | null {
  let count = 0;
  let parts = 0;
  let me = false;
  let start = -1;
  let end = -1;
  let open = 0;
  for (const match of everyMatch(PART, slice)) {
    if (match.index < from - 2) continue;
    if (start >= 0 && match.index - end > 48) break;
    const [whole, self, number, , , name, plus] = match;
    open = depthAt(slice, match.index);
    if (open > 0 && (number === undefined || start >= 0) && self === undefined) continue;
    if (name !== undefined && (!isName(name) || /['’]/u.test(name) || calledOtherwise(slice, match.index, name)))
      continue;
    if (self !== undefined && (me || (open > 0 && parts > 0))) {
      me = true;
      continue;
    }
    const heads =
      number === undefined
        ? plus === undefined
          ? 1
          : Number(plus)
        : Math.max(1, Math.round(numberOf(number.replace(/^(?:a|an|another|half.*|.*%.*|0\..*)$/iu, 'one')) ?? 1));
    if (self !== undefined) me = true;
    count += heads;
    parts++;
    if (start < 0) start = match.index;
    end = match.index + whole.length;
  }
  if (start < 0) return null;
  const bare = parts === 1 && /(?:people|persons?|ppl|of us|heads|hands)$/i.test(slice.slice(start, end));
  if (
    (bare && !ownPeople(slice, start, end)) ||
    (parts === 1 && !me && OTHERS_HAVE.test(slice.slice(Math.max(0, start - 60), start)))
  )
    return null;
  return { count, start, end, total: false, me, parts };
}

function depthAt(slice: string, place: number): number {
  const before = slice.slice(Math.max(0, place - 120), place);
  return before.split('(').length - before.split(')').length;
}

/** The second word of a name ("Ms Ferk"), a tool, or a possessive ("Marek's"). */
function calledOtherwise(slice: string, at: number, name: string): boolean {
  const before = slice.slice(Math.max(0, at - 14), at);
  const after = slice.slice(at + name.length, at + name.length + 2);
  return (
    /\p{Lu}\p{Ll}{1,12}\s$/u.test(before) ||
    /^['’]/u.test(after) ||
    /(?:in|on|at|until|till|from|for|uses?|by)\s$/i.test(before)
  );
}

const ROLE = [
  ['ml_engineers', counted('(?:ml|machine learning|mlops|ml platform)[ -]eng(?:ineer)?s?|mles?')],
  ['data_engineers', counted('data[ -]eng(?:ineer)?s?|etl developers?')],
  ['data_scientists', counted('data[ -]scientists?|ds(?=[\\s,.)])')],
] as const;

function counted(names: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(both|all)\\s|(\\d{1,2}|${NUMBER_WORDS}|a|an|the only|only)\\s(?:full-time |part-time |senior |junior |other )?|\\(|(?:i['’]?m|i am)\\s(?:a\\s|the\\s)?|^)(${names})(?![\\p{L}])`,
    'iu',
  );
}

export interface RoleCount {
  readonly attribute: (typeof ROLE)[number][0];
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** "two data scientists and one data engineer", "Tomasz + Aylin (both MLE)", "I'm a data engineer". */
export function rolesIn(slice: string): RoleCount[] {
  return ROLE.flatMap(([attribute, pattern]) => {
    const found = pattern.exec(slice);
    if (
      found === null ||
      /team|squad|people's/i.test(slice.slice(found.index + found[0].length, found.index + found[0].length + 7))
    )
      return [];
    const count =
      found[1] !== undefined
        ? 2
        : found[2] !== undefined
          ? (numberOf(found[2].replace(/^(?:the only|only)$/i, 'one')) ?? 1)
          : 1;
    return [{ attribute, count, start: found.index, end: found.index + found[0].length }];
  });
}
