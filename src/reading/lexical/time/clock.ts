import { everyMatch } from '#reading/lexical/cues/every-match';
/** A time of day and where it stands. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** "by 04:30", "before 9": the time by which something must be there, not when it starts. */
  readonly deadline: boolean;
}

const CLOCK =
  /(?<![\p{L}\p{N}.,:])(?:(by|before|until|till|no later than|latest|not later than)\s{1,3})?(?:(at|around|about|from|@)\s{1,3})?(?:(\d{1,2})[:.h](\d{2})(?:\s{0,2}(am|pm|h|hrs|o['’]clock))?|(\d{1,2})\s{0,2}(am|pm|a\.m\.|p\.m\.|o['’]clock|h\b|uhr)|(\d{1,2})(?=\s(?:in the (?:morning|evening|night|afternoon)|sharp)))(?![\p{L}\p{N}%])/giu;
const BARE =
  /(?<![\p{L}\p{N}.,:])(at|by|before|@)\s{1,3}(\d{1,2}|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?=[\s,;.)]|$)(?!\s{0,3}(?:%|percent|per|[x×]|million|thousand|k\b|gb|tb|ms|sec|min|hours?|days|[.:]\d|degrees|euro|usd|eur|metres|meters|points?|out of|of the|different|times|sites|stores|shops))/giu;
/** A quick look before the pattern above, which is slow. */
const BEFORE_AN_HOUR = /(?:at|by|before|@)\s/i;
const WORDS: Readonly<Record<string, number>> = {
  noon: 12,
  midnight: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** "precision at 20", "look at ten storms": a number that is no hour. */
const OF_SOMETHING =
  /(?:precision|recall|hits?|ndcg|map|top|looks?|looking|aims?|arrived?|capped|stays?|stopped|is|was)\s$/i;

/** A sentence with more times than this is a timetable; the first ones count. */
const AT_MOST = 30;

/** Every time of day in a text, by place. */
export function clockTimes(text: string): ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of /\d/.test(text) ? everyMatch(CLOCK, text) : []) {
    if (found.length >= AT_MOST) break;
    const [, deadline, , hours, minutes, half, round, roundHalf, bare] = match;
    const hour = Number(hours ?? round ?? bare);
    const minute = Number(minutes ?? 0);
    if (hour > 24 || minute > 59 || (/^h/i.test(roundHalf ?? '') && !/\b(?:at|@)\s/i.test(match[0]))) continue;
    const dot = hours !== undefined && match[0].includes('.') && half === undefined;
    if (dot && (hours === '0' || !/\b(?:at|by|before|around|from|@)\s/i.test(match[0]))) continue;
    const pm = (half ?? roundHalf)?.toLowerCase().startsWith('p') === true && hour < 12;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      hour: (pm ? hour + 12 : hour) % 24,
      minute,
      deadline: deadline !== undefined,
    });
  }
  for (const match of BEFORE_AN_HOUR.test(text) ? everyMatch(BARE, text) : []) {
    if (found.length >= AT_MOST) break;
    const [, before = '', word = ''] = match;
    const hour = WORDS[word.toLowerCase()] ?? Number(word);
    const end = match.index + match[0].length;
    if (OF_SOMETHING.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (hour > 24 || found.some((each) => each.start < end && match.index < each.end)) continue;
    found.push({ start: match.index, end, hour: hour % 24, minute: 0, deadline: /^b/i.test(before) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "at 05:30 and 13:30" as a cron expression; null where the minutes differ or there is one time only. */
export function cronOfTimes(times: readonly ClockTime[]): string | null {
  const minute = times[0]?.minute;
  if (minute === undefined || times.length < 2 || times.some((time) => time.minute !== minute)) return null;
  const hours = [...new Set(times.map((time) => time.hour))].sort((a, b) => a - b);
  return hours.length < 2 ? null : `${minute} ${hours.join(',')} * * *`;
}
