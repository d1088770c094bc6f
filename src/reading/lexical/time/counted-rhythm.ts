import { phrase } from '#reading/lexical/cues/phrase';
import { numberOf } from '#reading/lexical/time/number-words';
import type { Cadence } from '#vocabulary/triggers';

/** Rhythms with a number in them: "every 4 h", "three times a day", "every ten minutes". */
export const COUNTED_RHYTHMS = [
  phrase('(every|each|all) # ?(minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)'),
  phrase('(every|each|all) # or # ?(minutes?|hours?|days?|weeks?|months?)'),
  phrase('# (times|x) (a|per|every|each|in|in the|in a) (hour|day|week|month|year|yr)'),
  phrase('(a )?couple (of )?times (a|per|every|each|in|in the|in a) (hour|day|week|month|year|yr)'),
  phrase('#(x|×) ?/ ?(day|week|month|year)'),
  phrase('#x (a|per) (hour|day|week|month|year|yr)'),
  phrase('(twice|thrice) (a|per|each|every|in|in the|in a) (hour|day|night|week|month)'),
  phrase('# (runs|batches) (a|per) day'),
  phrase('#h cadence'),
] as const;

/** The cadence that such words name; null where no schedule follows from them. */
export function countedCadence(words: string): Cadence | null {
  const plain = words
    .toLowerCase()
    .replaceAll('/', ' per ')
    .replaceAll('×', 'x ')
    .replaceAll(/[-–—*_"“”]/gu, ' ');
  const times =
    /^(.{1,40}?)\s{0,3}(?:x|times|runs|batches)\s{1,4}(?:a|per|every|each|in|in the|in a)\s{1,4}(\p{L}{1,8})$/u.exec(
      plain,
    );
  const twice = /^(twice|thrice)\s.{1,20}?\s(\p{L}{1,8})$/u.exec(plain);
  if (twice?.[2] !== undefined) return timesPer(twice[1] === 'twice' ? 2 : 3, twice[2]);
  if (times?.[1] !== undefined && times[2] !== undefined) return timesPer(countOf(times[1]), times[2]);
  const every = /^(?:every|each|all)\s{1,4}(.{1,40}?)\s{0,4}(minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)$/u.exec(
    plain,
  );
  if (every?.[1] === undefined || every[2] === undefined) return null;
  const count = countOf(every[1].split(' or ').at(-1) ?? '');
  return count === null
    ? null
    : everyUnits(count, every[2].charAt(0) === 'm' && every[2].startsWith('mo') ? 'M' : every[2].charAt(0));
}

function countOf(words: string): number | null {
  const plain = words.trim();
  if (/^(?:a )?few$|^several$/u.test(plain)) return null;
  if (/^(?:a )?couple(?: of)?$/u.test(plain)) return 2;
  return numberOf(plain);
}

function timesPer(count: number | null, unit: string): Cadence | null {
  if (count === null || count <= 0) return null;
  if (unit.startsWith('h')) return 'minutes';
  if (unit.startsWith('d') || unit.startsWith('n'))
    return count === 1 ? 'daily' : count >= 24 ? 'hourly' : `0 */${Math.max(1, Math.round(24 / count))} * * *`;
  if (unit.startsWith('w')) return count >= 5 ? 'daily' : count === 1 ? 'weekly' : `0 0 * * ${WEEKDAYS[count] ?? '1'}`;
  if (unit.startsWith('m'))
    return count >= 20 ? 'daily' : count >= 4 ? 'weekly' : count === 1 ? 'monthly' : '0 0 1,15 * *';
  return count >= 40
    ? 'weekly'
    : count >= 10
      ? 'monthly'
      : count >= 3
        ? 'quarterly'
        : count === 2
          ? '0 0 1 1,7 *'
          : '0 0 1 1 *';
}

const WEEKDAYS: Readonly<Record<number, string>> = { 2: '1,4', 3: '1,3,5', 4: '1,2,4,5' };

function everyUnits(count: number, unit: string): Cadence | null {
  if (count <= 0) return null;
  if (unit === 'h')
    return count < 1 ? 'minutes' : count === 1 ? 'hourly' : count >= 24 ? 'daily' : `0 */${Math.round(count)} * * *`;
  if (unit === 'm') return count >= 60 ? (count >= 120 ? `0 */${Math.round(count / 60)} * * *` : 'hourly') : 'minutes';
  if (unit === 'd')
    return count <= 1
      ? 'daily'
      : count < 6
        ? `0 0 */${Math.round(count)} * *`
        : count < 10
          ? 'weekly'
          : count < 25
            ? '0 0 1,15 * *'
            : count < 60
              ? 'monthly'
              : 'quarterly';
  if (unit === 'w') return count <= 1 ? 'weekly' : count <= 3 ? '0 0 1,15 * *' : count <= 6 ? 'monthly' : 'quarterly';
  return count <= 1
    ? 'monthly'
    : count === 2
      ? '0 0 1 */2 *'
      : count <= 4
        ? 'quarterly'
        : count <= 8
          ? '0 0 1 1,7 *'
          : '0 0 1 1 *';
}
