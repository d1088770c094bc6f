import type { Cadence } from '#vocabulary/triggers';

/** Words that say when something runs. */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'schedule' | 'event' | 'manual';
  readonly cadence: Cadence | null;
  /** Tells how it is done rather than who starts it; beside a rhythm the rhythm counts: "by hand every morning". */
  readonly byHand?: boolean;
  /** Where the words begin that it takes back: "weekly, no, monthly" is said of what "weekly" was said of. */
  readonly corrects?: number;
  /**
   * explicit: "every Monday". implied: "on Sunday night", "overnight", which may also merely say when something happened.
   * clock: a bare time of day, which refines a schedule and makes one of its own only beside a verb.
   */
  readonly strength: 'explicit' | 'implied' | 'clock';
}

/** Named cadences and cron expressions from frequent to rare. */
export function rarity(cadence: Cadence | null): number {
  if (cadence === null) return -1;
  const named = ['minutes', 'hourly', 'sub-daily', 'daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'];
  const at = named.indexOf(cadence);
  if (at >= 0) return at;
  const [, hour = '', day = '', month = '', weekday = ''] = cadence.split(' ');
  if (month !== '*') return month.includes(',') ? 7.5 : 8;
  if (day !== '*') return day.includes(',') ? 5 : 6;
  if (weekday !== '*') return 4;
  return /[*,/]/u.test(hour) ? 2 : 3;
}
