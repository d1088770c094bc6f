import type { FactOf } from '#design/facts';
import type { TriggerValue } from '#reading/claims';
import { CADENCES } from '#vocabulary/triggers';

/** From this confidence on a time was said of that very part; below, it stands in the part's neighbourhood. */
export const SURE_CLOCK = 0.7;

/** From this confidence on a part was surely heard: its kind and its status both have to be right. */
export const SURE_PART = 0.6;

/** Whether a time was said of the very part that it is about, or given as an answer. */
export const isSure = ({ status, confidence }: FactOf<'trigger'>): boolean =>
  status === 'confirmed' || confidence >= SURE_CLOCK;

/** "By hand", as heard in passing, tells how something is done today and not what should set it off. */
export const tellsHow = ({ status, confidence, value }: FactOf<'trigger'>): boolean =>
  value.kind === 'manual' && status !== 'confirmed' && confidence < 1;

/** How fast data arrives, as heard in passing, is no wish to have it prepared as fast. */
export const arrivalOnly = ({ status, confidence, value }: FactOf<'trigger'>): boolean =>
  (value.cadence === 'minutes' || value.cadence === 'hourly') && status !== 'confirmed' && confidence < 1;

/** "Hour by hour" tells what each number stands for, as heard in passing, and not how often they are worked out. */
export const tellsGrain = ({ status, confidence, value }: FactOf<'trigger'>): boolean =>
  GRAIN.test(value.words.trim()) && status !== 'confirmed' && confidence < 1;

const GRAIN = /^(?:(hour|day|week|month) by \1|by the (?:minute|hour|day|week|month))$/iu;

/** "For every true case", as heard in passing, tells how numbers compare and not what sets something off. */
export const tellsShare = ({ status, confidence, value }: FactOf<'trigger'>): boolean =>
  value.kind === 'event' &&
  /^for (?:every|each|all)\b/iu.test(value.words.trim()) &&
  status !== 'confirmed' &&
  confidence < 1;

/** The end of a night or a month is a time of the calendar; nothing arrives then. */
export const isCalendarTime = ({ words }: TriggerValue): boolean =>
  /\b(?:night|day|week|weekend|month|quarter|season|year|shift)s?\b[^,;]{0,12}\b(?:over|out|ends?|ended|closes?|closed|done|gone)\b/iu.test(
    words,
  );

/** What was given as an answer weighs more than anything heard. */
export const weightOf = ({ status, confidence }: FactOf<'trigger'>): number =>
  (status === 'confirmed' ? 1 : 0) + confidence;

/**
 * Whether two statements of when something runs can be one trigger (D5.1). Two events, or two starts
 * by hand, are one where their words share something ("when the file lands", "once the bureau's file is in") or say
 * too little to tell them apart.
 */
export function sameClock(a: TriggerValue, b: TriggerValue): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'schedule') return a.cadence === b.cadence || a.cadence === null || b.cadence === null;
  return a.kind === 'request' || shareAWord(a, b);
}

/** Whether both statements name the very same moment, as far as words can tell. */
export const identicalClock = (a: TriggerValue, b: TriggerValue): boolean =>
  sameClock(a, b) && (a.kind === 'schedule' || a.words === b.words);

/** With fewer meaningful words than this a statement is too short to be told from another. */
const TELLING = 2;

const FILLERS = new Set(
  'when whenever once after every each that with from this their there have been the and any has are was for new comes starts start started run runs somebody someone person people hand manually'.split(
    ' ',
  ),
);

const WORDS = new WeakMap<TriggerValue, readonly string[]>();

function contentWords(clock: TriggerValue): readonly string[] {
  const known = WORDS.get(clock);
  if (known) return known;
  const words = clock.words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !FILLERS.has(word));
  WORDS.set(clock, words);
  return words;
}

function shareAWord(a: TriggerValue, b: TriggerValue): boolean {
  const words = contentWords(a);
  const others = contentWords(b);
  return words.length < TELLING || others.length < TELLING || words.some((word) => others.includes(word));
}

/** A rank for how often it runs: smaller is more often. Cron expressions are placed by their fields. */
export function often(clock: TriggerValue): number | null {
  if (clock.kind !== 'schedule' || clock.cadence === null) return null;
  const named = (CADENCES as readonly string[]).indexOf(clock.cadence);
  if (named >= 0) return named;
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = clock.cadence.trim().split(/\s+/);
  if (minute.includes('*')) return CADENCES.indexOf('minutes');
  if (hour.includes('*')) return CADENCES.indexOf('hourly');
  if (month !== '*') return CADENCES.indexOf('quarterly');
  if (day !== '*') return CADENCES.indexOf('monthly');
  return weekday === '*' || /[-,]/.test(weekday) ? CADENCES.indexOf('daily') : CADENCES.indexOf('weekly');
}

/** Whether the first runs more often than the second; null where that cannot be said. */
export function moreOften(a: TriggerValue, b: TriggerValue): boolean | null {
  const first = often(a);
  const second = often(b);
  return first === null || second === null ? null : first < second;
}
