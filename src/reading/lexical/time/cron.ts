import { everyMatch } from '#reading/lexical/cues/every-match';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { Cadence } from '#vocabulary/triggers';

const FIELD = '(?:\\*|\\d{1,2})(?:[-,/]\\d{1,2}){0,12}';
const CRON = new RegExp(`(?<![\\p{L}\\p{N}*/.,])${FIELD}(?: ${FIELD}){4}(?![\\p{L}\\p{N}*/])`, 'gu');

/** Expressions of cron that somebody wrote down: "0 5 * * *" is daily. */
export function cronPhrases(text: string): TimePhrase[] {
  if (!text.includes('*')) return [];
  return everyMatch(CRON, text).flatMap((match): TimePhrase[] => {
    const [said] = match;
    if (!said.includes('*')) return [];
    const start = match.index;
    return [{ start, end: start + said.length, kind: 'schedule', cadence: named(said), strength: 'explicit' }];
  });
}

/** The cadence by name where there is one, else the expression itself. */
function named(said: string): Cadence {
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = said.split(' ');
  const once = (field: string): boolean => /^\d+$/u.test(field);
  if (!once(minute)) return 'minutes';
  if (hour === '*') return 'hourly';
  if (!once(hour)) return said;
  if (month !== '*') return said;
  if (day === '*' && (weekday === '*' || weekday === '1-5')) return 'daily';
  if (day === '*' && once(weekday)) return 'weekly';
  return once(day) && weekday === '*' ? 'monthly' : said;
}
