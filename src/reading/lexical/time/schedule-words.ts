import { phrase, type Phrase } from '#reading/lexical/cues/phrase';
import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { Cadence } from '#vocabulary/triggers';

/** A turn of speech for a rhythm, with the cadence that it names. */
export interface ScheduleWords {
  readonly phrase: Phrase;
  readonly cadence: Cadence;
  readonly strength: TimePhrase['strength'];
}

const DAY = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const SHORT_DAY = '(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const PART = '(morning|evening|night|afternoon|noon|midday|midnight|dawn|dusk|lunchtime|nite)';
const EACH = '(every|each|evry)( single)?';
const SORT = '(calendar |working |winter |summer |spring |autumn |school |trading |business |full )?';
const ORDINAL = '(first|second|third|fourth|last|1st|2nd|3rd|4th)';
const MONTHS = '(january|february|march|april|may|june|july|august|september|october|november|december)';

const RUN =
  '(run|round|refit|refresh|retrain|retraining|training|recalibration|calibration|fit|model|version|batch|update|rebuild|renewal)';

const explicit = (cadence: Cadence, ...sources: readonly string[]): ScheduleWords[] =>
  sources.map((source) => ({ phrase: phrase(source), cadence, strength: 'explicit' }));
const implied = (cadence: Cadence, ...sources: readonly string[]): ScheduleWords[] =>
  sources.map((source) => ({ phrase: phrase(source), cadence, strength: 'implied' }));

/** Rhythms without a number in them. */
export const SCHEDULE_WORDS: readonly ScheduleWords[] = [
  ...explicit(
    'minutes',
    `${EACH} (half( an)?|quarter( of an)?) hour`,
    `${EACH} (couple of|few) minutes`,
    `${EACH} minute`,
    '(half|quarter) hourly',
    'minutely',
  ),
  ...explicit(
    'hourly',
    'hourly',
    `${EACH} (full )?hour`,
    'once (an|per|every) hour',
    'by the hour',
    'at the top of (the|each|every) hour',
    'hour by hour',
    'on the hour',
    '(cron|runs|starts|started|at) ~3 hh:#',
  ),
  ...explicit(
    'daily',
    'daily',
    'nightly',
    `${EACH} ((working|business|week|calendar|trading|market|sitting|production|school|bank|milking) ?)?day`,
    `${EACH} weekday`,
    `${EACH} (working|business|week) ?(morning|evening|night)`,
    'all (working )?days (in|at|on) the (morning|evening|night)',
    `${EACH} (early |late )?${PART}`,
    `${EACH} ${PART} (before|after|at|around|by)`,
    '(once|one time|one|1x|1) (a|per|every|each|in|in the|in a) (day|night)',
    '(per|a) (working|business) day',
    'per (day|night)',
    'day by day',
    'overnight',
    'first thing (in the|every|each) morning',
    'end of (each|every|the) (business )?day',
    'at the end of (each|every) (shift|day)',
    'after (each|every) (night|day)',
    'mon(day)? (to |through |till |until )?(fri|sat)(day)?',
    'weekdays',
    '(seven|five|six) days a week',
    'on weekdays',
    'on working days',
    '(on )?the [0-9]{1,2}(:[0-9]{2})? ?(am|pm|h)? run( only)?',
    '(on )?the (night|morning|evening|midnight|noon) run( only)?',
  ),
  ...implied(
    'daily',
    `(in|during) the (early )?(${PART}|small hours|night)`,
    'at (night|dawn|midnight|noon|lunchtime|daybreak|breakfast)',
    'by (night|breakfast)',
    'nights',
    'mornings',
    'evenings',
    '(tonight|last night|tomorrow morning)',
    'after (close of business|closing time|the shops close)',
    'before (breakfast|milking)',
    'when the (night|day) is over',
    "(last|the) night's",
    "yesterday's",
  ),
  ...explicit(
    'weekly',
    'weekly',
    `(after )?${EACH} ${SORT}week`,
    `${EACH} weekend`,
    '(once|one time|1x|one|one run) (a|per|by|every|each|in|in the|in a) week',
    `${EACH} ${DAY}( (early )?${PART})?`,
    `${EACH} ${SHORT_DAY}`,
    `on ${DAY}s( (early )?${PART}s?)?`,
    `${DAY} ${PART}s`,
    `(first thing )?${DAY}s`,
    'week by week',
    'per (calendar )?week',
    `from ${DAY} to ${DAY}`,
    'at (each|every) weekend',
    'at weekends',
    `(on )?the ${DAY} run( only)?`,
    'end of (each|every) week',
  ),
  ...implied(
    'weekly',
    `(early |late )?(on )?(a )?${DAY}( (early )?${PART})?`,
    '(at|over|on|in) the weekend',
    `on (mon|tue|wed|thu|fri|sat|sun)`,
    `${SHORT_DAY} #(:#)?( ?(am|pm))`,
    `${SHORT_DAY} #:#`,
    `(mon|wed|thu|fri|sat) ${PART}`,
    `(${RUN}|list|score) a week`,
  ),
  ...explicit(
    '0 0 1,15 * *',
    'fortnightly',
    `(once )?(every|each|a) fortnight`,
    'bi weekly',
    'biweekly',
    `(every|each) (other|second|2nd) (week|weekend|${DAY})`,
    '(every|each) (third|3rd) week',
  ),
  ...explicit('0 0 */2 * *', '(every|each) (other|second|2nd) (day|night|evening|morning)'),
  ...explicit('0 0 1 */2 *', '(every|each) (other|second|2nd) month'),
  ...explicit(
    'monthly',
    'monthly',
    `(after )?${EACH} ${SORT}month`,
    '(every|each) (fourth|4th|fifth|5th|sixth|6th) week',
    '(once|one time|1x|one|one run|a refresh|a refit|a new one) (a|per|by|every|each|in|in the|in a) month',
    `${ORDINAL} (${DAY}|weekend|working day|business day|week|night|day) (of|in) (the |each |every |a )?month`,
    `on the ${ORDINAL} of (the|each|every) month`,
    '(every|each) (first|last|1st|15th) of (the )?month',
    'on the #(th|st|nd|rd)( of (the|each|every) month)?',
    '(the )?#(th|st|nd|rd) of (the|each|every) month',
    '(on )?(the )?(first|last|fifteenth|1st|15th) (of|in) (the|each|every|a) month',
    '(at )?(the )?(beginning|start|end|middle) of (the|each|every) month',
    '(at |after |every |each )month(s)? end',
    'at month end',
    "(at |by |on |every )?(the )?month's end",
    'after (the )?month end',
    `on the ${ORDINAL} ${DAY}`,
    `(the )?${ORDINAL} (working|business) day`,
    'month by month',
    'per (calendar )?month',
  ),
  ...implied(
    'monthly',
    'first (week|weekend|days) of the month',
    `(${RUN}|list|score) a month`,
    `the (first|last) ${DAY}`,
  ),
  ...explicit(
    'quarterly',
    'quarterly',
    `(after )?${EACH} (fiscal )?${SORT}quarter`,
    '(once|one time|1x|one) (a|per|every|each|in|in a|in the) quarter',
    'every (third|3rd|fourth|4th) month',
    `${EACH} (growing |heating |racing |football )?season`,
    '(once|one) (a|per|every|each) season',
    '(at )?(the )?(beginning|start|end) of (the|each|every|a) (quarter|season|term|trimester)',
    '(four|4) times (a|per|in the|each|every) year',
    '4x (a|per) (year|yr)',
    '(at |for |after |every |each )(the )?quarter(s)? end',
    'with (each|every) (new )?season',
    `in ${MONTHS}, ${MONTHS}, ${MONTHS} and ${MONTHS}`,
    'seasonally',
    'per (calendar )?quarter',
    'after (each|every) season',
  ),
  ...implied('quarterly', `(${RUN}|list) a quarter`),
  ...explicit(
    '0 0 1 1,7 *',
    '(twice|two times|2x) (a|per|each|every|in|in the|in a) (year|yr|season)',
    `${EACH} half year`,
    'half yearly',
    'half year',
    'semi annually',
    'biannually',
    'every (six|6) months',
    'every (sixth|6th) month',
    '(every|each) (other|second|2nd) quarter',
    'in spring and( in)? (autumn|fall)',
    `in ${MONTHS} and( in)? ${MONTHS}`,
  ),
  ...explicit(
    '0 0 1 1 *',
    'yearly',
    'annually',
    `${EACH} year`,
    '(once|one time|1x) (a|per|each|every|in|in the|in a) (year|yr)',
  ),
];
