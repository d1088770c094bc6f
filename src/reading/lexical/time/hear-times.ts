import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import type { Passage } from '#reading/lexical/cues/passage';
import { type ClockTime, clockTimes, cronOfTimes } from '#reading/lexical/time/clock';
import { COUNTED_RHYTHMS, countedCadence } from '#reading/lexical/time/counted-rhythm';
import { cronPhrases } from '#reading/lexical/time/cron';
import { EVENT_WORDS } from '#reading/lexical/time/event-words';
import { MANUAL_WORDS } from '#reading/lexical/time/manual-words';
import { SCHEDULE_WORDS } from '#reading/lexical/time/schedule-words';
import { rarity, type TimePhrase } from '#reading/lexical/time/time-phrase';
import type { Cadence } from '#vocabulary/triggers';

type Means = {
  readonly kind: TimePhrase['kind'];
  readonly cadence: Cadence | null | 'counted';
  readonly strength: TimePhrase['strength'];
};

const WORDS = indexCues<Means>([
  ...SCHEDULE_WORDS.map(({ phrase, cadence, strength }) => ({
    phrase,
    means: { kind: 'schedule' as const, cadence, strength },
  })),
  ...COUNTED_RHYTHMS.map((phrase) => ({
    phrase,
    means: { kind: 'schedule' as const, cadence: 'counted' as const, strength: 'explicit' as const },
  })),
  ...EVENT_WORDS.map((phrase) => ({
    phrase,
    means: { kind: 'event' as const, cadence: null, strength: 'explicit' as const },
  })),
  ...MANUAL_WORDS.map((phrase) => ({
    phrase,
    means: { kind: 'manual' as const, cadence: null, strength: 'explicit' as const },
  })),
]);

/** At most so many characters may stand between two parts of one time phrase: "monthly, on the first Saturday". */
const NEAR = 6;

/** Everything in a stretch of text that says when something runs, by place; parts of one phrase are joined. */
export function hearTimes(passage: Passage): TimePhrase[] {
  const { slice } = passage;
  const found: TimePhrase[] = [];
  for (const hit of findCues(WORDS, passage)) {
    const { start, end } = hit;
    const said = slice.slice(start, end);
    const cadence = hit.means.cadence === 'counted' ? countedCadence(said) : hit.means.cadence;
    if (hit.means.kind === 'schedule' && cadence === null) continue;
    const byHand = hit.means.kind === 'manual' && /^(?:by hand|manually)$/i.test(said);
    found.push({
      start,
      end,
      kind: hit.means.kind,
      cadence,
      strength: hit.means.strength,
      ...(byHand ? { byHand } : {}),
    });
  }
  const clocks = clockTimes(slice);
  return joined(slice, [...withoutInner(found), ...clockPhrases(slice, clocks, found), ...cronPhrases(slice)]);
}

/** Of two that overlap the longer counts; of equals the explicit one. */
function withoutInner(found: readonly TimePhrase[]): TimePhrase[] {
  return found.filter(
    (each, at) =>
      !found.some(
        (other, index) =>
          index !== at &&
          other.kind === each.kind &&
          other.start <= each.start &&
          each.end <= other.end &&
          (other.end - other.start > each.end - each.start || index < at),
      ),
  );
}

function clockPhrases(slice: string, clocks: readonly ClockTime[], found: readonly TimePhrase[]): TimePhrase[] {
  const runs: ClockTime[][] = [];
  for (const clock of clocks.filter(
    (each) => !each.deadline && !found.some((other) => other.start <= each.start && each.end <= other.end),
  )) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run !== undefined &&
      last !== undefined &&
      /^\s{0,2}(?:,|and|\/|&|or|, and)?\s{0,2}$/u.test(slice.slice(last.end, clock.start))
    )
      run.push(clock);
    else runs.push([clock]);
  }
  return runs.map((run) => {
    const cron = cronOfTimes(run);
    return {
      start: run[0]?.start ?? 0,
      end: run.at(-1)?.end ?? 0,
      kind: 'schedule',
      cadence: cron ?? 'daily',
      strength: cron === null ? 'clock' : 'explicit',
    };
  });
}

function joined(slice: string, parts: TimePhrase[]): TimePhrase[] {
  const ordered = parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: TimePhrase[] = [];
  for (const part of ordered) {
    const last = out.at(-1);
    if (last !== undefined && corrects(slice, last, part))
      out[out.length - 1] = { ...part, corrects: last.corrects ?? last.start };
    else if (last !== undefined && touching(slice, last, part)) out[out.length - 1] = both(slice, last, part);
    else out.push(part);
  }
  return out;
}

const corrects = (slice: string, a: TimePhrase, b: TimePhrase): boolean =>
  a.kind === 'schedule' &&
  b.kind === 'schedule' &&
  b.strength !== 'clock' &&
  CORRECTED.test(slice.slice(a.end, b.start));

/** "Once a fortnight, sorry, once a month": what was said first is taken back. */
const CORRECTED =
  /^[\s,.…–—-]{1,4}(?:(?:no|nah|naw|nope)(?=[\s,.…–—-]{1,3}(?:no\b|sir\b|that\b|wait\b|sorry\b|hang\b|actually\b|make\b|say\b|every\b|once\b)|[,.…–—-]|$|\s$)|sorry|i mean|i meant|rather(?! than)|or rather|make (?:that|it)|scratch that|correction|wait|excuse me|pardon)\b[^;:!?()]{0,40}$|^\s(?:\p{L}{2,14}\s){0,2}(?:→|->|=>)\s?$/iu;

function touching(slice: string, a: TimePhrase, b: TimePhrase): boolean {
  if (b.start < a.end) return true;
  const gap = slice.slice(a.end, b.start);
  // "after each flight, by hand": the event says when somebody does it
  if (a.kind === 'event' && b.byHand) return /^,?\s$/u.test(gap);
  // "every three months or when I feel like it": whoever feels like it starts it
  if (a.kind === 'schedule' && b.kind === 'manual' && /^,?\sor\s$/iu.test(gap)) return true;
  if (a.kind !== b.kind && a.kind !== 'schedule' && b.kind !== 'schedule') return false;
  if (NAMED.test(slice.slice(a.start, a.end)) && NAMED.test(slice.slice(b.start, b.end))) return false;
  return gap.length <= NEAR && /^[\s,(–-]{0,4}(?:on|at|by|in|of|the|early|late)?[\s,(]{0,2}$/u.test(gap);
}

/** "We run it Fridays": to run something is not yet to start it by hand. */
const RUNS_IT = /\bruns?\b/i;

/** Two rhythms by name are two things: "weekly, monthly is plenty". */
const NAMED = /^(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)$/i;

/** What two neighbouring phrases say together. */
function both(slice: string, a: TimePhrase, b: TimePhrase): TimePhrase {
  const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  const byHand = [a, b].find((each) => each.byHand);
  const rhythm = [a, b].find((each) => each.kind === 'schedule' && each.strength === 'explicit');
  if (byHand !== undefined && rhythm !== undefined) return { ...rhythm, ...span };
  const starter = [a, b].find((each) => each.kind === 'manual');
  if (starter === a && rhythm !== undefined && RUNS_IT.test(slice.slice(a.start, a.end))) return { ...rhythm, ...span };
  if (a.kind === 'manual' || b.kind === 'manual')
    return { ...span, kind: 'manual', cadence: null, strength: 'explicit' };
  if (a.kind !== b.kind) {
    const schedule = a.kind === 'schedule' ? a : b;
    const event = a.kind === 'event' ? a : b;
    if (event.start < schedule.start && schedule.end < event.end) return event;
    if (schedule.strength === 'explicit') return { ...schedule, ...span };
    return { ...(a.kind === 'event' ? a : b), ...span };
  }
  const often = [a, b].find((each) => each.strength === 'explicit' && rarity(each.cadence) < 3);
  if (often !== undefined && (a.strength === 'clock' || b.strength === 'clock'))
    return { ...span, kind: a.kind, cadence: often.cadence, strength: 'explicit' };
  const strong =
    a.strength === b.strength ? null : a.strength === 'explicit' ? a : b.strength === 'explicit' ? b : null;
  const cron = [a, b].find(
    (each) => each.cadence?.includes(',') === true && each.strength === 'explicit' && rarity(each.cadence) < 3,
  );
  const rarer = rarity(a.cadence) >= rarity(b.cadence) ? a : b;
  const cadence =
    cron !== undefined && rarity(rarer.cadence) <= 3
      ? cron.cadence
      : strong !== null && strong.cadence !== null && rarity(strong.cadence) > 3
        ? strong.cadence
        : rarer.cadence;
  return {
    ...span,
    kind: a.kind,
    cadence,
    strength: a.strength === 'explicit' || b.strength === 'explicit' ? 'explicit' : 'implied',
  };
}
