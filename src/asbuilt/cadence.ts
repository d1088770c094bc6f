import type { ScheduleSite } from '#asbuilt/as-built';
import type { Cadence, NamedCadence } from '#vocabulary/triggers';

/** The cadence of a schedule: a name where it runs at one plain interval, else its cron expression; null where it is computed. */
export function cadenceOf(site: Pick<ScheduleSite, 'cron' | 'intervalSeconds'>): Cadence | null {
  if (site.cron !== null) return namedCron(site.cron) ?? site.cron;
  const seconds = site.intervalSeconds;
  if (seconds === null) return null;
  if (seconds < 3600) return 'minutes';
  const steps: readonly (readonly [number, NamedCadence])[] = [
    [3600, 'hourly'],
    [86_400, 'daily'],
    [604_800, 'weekly'],
    [2_592_000, 'monthly'],
  ];
  return steps.find(([length]) => length === seconds)?.[1] ?? null;
}

/** "0 3 * * *" is daily, "0 3 * * 1" weekly; anything that is not one plain interval stays a cron expression. */
export function namedCron(cron: string): NamedCadence | null {
  const [minute, hour, day, month, weekday, ...rest] = cron.trim().split(/\s+/);
  if (
    minute === undefined ||
    hour === undefined ||
    day === undefined ||
    month === undefined ||
    weekday === undefined ||
    rest.length > 0
  )
    return null;
  const one = (field: string) => /^\d+$/.test(field) || /^[A-Za-z]{3}$/.test(field);
  if (/^(\*|\*\/\d+)$/.test(minute) && [hour, day, month, weekday].every((field) => field === '*')) return 'minutes';
  if (!one(minute)) return null;
  if (hour === '*' && day === '*' && month === '*' && weekday === '*') return 'hourly';
  if (!one(hour)) return null;
  if (day === '*' && month === '*' && weekday === '*') return 'daily';
  if (day === '*' && month === '*' && one(weekday)) return 'weekly';
  if (one(day) && month === '*' && weekday === '*') return 'monthly';
  if (one(day) && month === '*/3' && weekday === '*') return 'quarterly';
  return null;
}
