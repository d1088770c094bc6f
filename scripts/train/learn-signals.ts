import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chance } from '#reading/lexical/model/chance';
import type { WordGroups } from '#reading/lexical/model/word-groups';
import { spokenSignals } from '#reading/lexical/signals/spoken-signals';
import { signalFeatures } from '#reading/lexical/signals/signal-features';
import { logOddsOf, type SignalWeights, sumsOf } from '#reading/lexical/signals/signal-model';
import { unitsOf } from '#reading/lexical/signals/units';
import { analyseText } from '#reading/lexical/text';
import { type SignalId, signalIds } from '#vocabulary/signals';
import { randomFrom } from './learn';
import { emptyTable, inBytes, inTurns, push, sumsIn, type Table } from './table';

/** Those that count something are heard by rules alone. */
const COUNTS: ReadonlySet<SignalId> = new Set(['many_steps_planned', 'pipelines_planned']);
const JUDGED = signalIds.filter((id) => !COUNTS.has(id));
const S = JUDGED.length;

const BITS = 16;
const UNIT = 1 / 24;
const EPOCHS = 10;
const RATE = 0.1;
const MODELS = 2;
/** Passages in which a signal is marked teach more than the many sentences in which none is. */
const FIRST_SQUARES = 1;
/** A first model's sum above which it hears a signal faintly. */
const HEARD = -4;

const PASSAGES = 'training/signals/passages.jsonl';
const BRIEFS = 'training/silver.jsonl';

/** What each label of a whole brief says of the signals in it; a brief without the label gives no such signal anywhere. */
const BY_SMELL: Readonly<Record<string, SignalId>> = {
  pipeline_per_model_variant: 'pipeline_for_each_model',
  pipeline_per_use_case: 'pipeline_for_each_case',
  automate_everything: 'full_automation_now',
  realtime_retraining: 'learns_continuously',
  step_microservices: 'step_as_service',
  feature_store_first: 'feature_store_first',
  step_per_transformation: 'step_per_transformation',
  mega_step: 'one_big_step',
  meta_pipeline: 'pipeline_runs_pipelines',
  dynamic_everywhere: 'dynamic_logic',
  trivial_step: 'empty_check_step',
  large_data_many_steps: 'large_data_between_steps',
  duplicate_tracking: 'tracked_twice',
  everything_an_artifact: 'every_intermediate_kept',
};
const BY_PATTERN: Readonly<Record<string, SignalId>> = {
  mega_pipeline: 'one_pipeline_for_all',
  kitchen_sink: 'everything_a_pipeline',
  premature_architecture: 'nothing_built_yet',
  foggy_scope: 'no_clear_goal',
};
const NOT_WHERE_READY: readonly SignalId[] = ['no_useful_result', 'unknown_format', 'still_exploring'];

const UNSAID = -1;
const SOMEWHERE = -2;

/** One unit of a text. For each signal 1 where it is given, 0 where it is not, -1 where nobody has said, -2 somewhere in the text. */
export interface SignalLesson {
  readonly text: string;
  readonly features: Uint32Array;
  readonly given: Int8Array;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly signals: readonly (readonly [start: number, end: number, signal: string])[];
}

interface Brief {
  readonly id: string;
  readonly text: string;
  readonly smells: readonly string[];
  readonly arrival_pattern: string | null;
  readonly ready: boolean;
}

/** All units to learn from, with the SHA-256 of the texts. */
export function signalLessons(groups: WordGroups): { lessons: SignalLesson[]; data: string } {
  const hash = createHash('sha256');
  const linesOf = <Line>(path: string): Line[] => {
    const content = readFileSync(path, 'utf8');
    hash.update(content);
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  };
  const lessons = [
    ...linesOf<Passage>(PASSAGES).flatMap((passage) => fromPassage(passage, groups)),
    ...linesOf<Brief>(BRIEFS).flatMap((brief) => fromBrief(brief, groups)),
  ];
  return { lessons, data: hash.digest('hex') };
}

function cut(said: string, groups: WordGroups) {
  const text = analyseText(said);
  const units = unitsOf(text);
  return { units, features: signalFeatures(text, units, spokenSignals(text), groups) };
}

/** A mark belongs to each unit that holds a good part of it, and to the one that holds most. */
function fromPassage({ id, text, signals }: Passage, groups: WordGroups): SignalLesson[] {
  const { units, features } = cut(text, groups);
  const given = units.map(() => new Int8Array(S));
  for (const [start, end, signal] of signals) {
    const s = JUDGED.indexOf(signal as SignalId);
    if (s < 0) continue;
    const shares = units.map((unit) => Math.max(0, Math.min(unit.end, end) - Math.max(unit.start, start)));
    const most = Math.max(...shares);
    shares.forEach((share, at) => {
      if (share > 0 && (share === most || share > 0.4 * (end - start))) (given[at] as Int8Array)[s] = 1;
    });
  }
  return features.map((each, at) => ({ text: id, features: each, given: given[at] as Int8Array }));
}

function fromBrief({ id, text, smells, arrival_pattern, ready }: Brief, groups: WordGroups): SignalLesson[] {
  const given = new Int8Array(S).fill(UNSAID);
  const says = (signal: SignalId, isThere: boolean): void => {
    given[JUDGED.indexOf(signal)] = isThere ? SOMEWHERE : 0;
  };
  for (const [smell, signal] of Object.entries(BY_SMELL)) says(signal, smells.includes(smell));
  for (const [pattern, signal] of Object.entries(BY_PATTERN)) says(signal, arrival_pattern === pattern);
  if (ready) for (const signal of NOT_WHERE_READY) says(signal, false);
  return cut(text, groups).features.map((features) => ({ text: id, features, given }));
}

/** Learns one logistic model per signal by AdaGrad; the mean of two, in one byte a number. */
export function learnSignals(lessons: readonly SignalLesson[], worth: SignalWeights['worth']): SignalWeights {
  const found = whereSomewhere(lessons, learnOnce(lessons, 1));
  const tables = Array.from({ length: MODELS }, (_, at) => learnOnce(found, at + 1));
  return { signals: JUDGED, bits: BITS, unit: UNIT, worth, values: inBytes(tables, UNIT) };
}

/** Where a signal is given somewhere in a text, it is given where a first model hears it best, if it hears it at all. */
function whereSomewhere(lessons: readonly SignalLesson[], table: Table): SignalLesson[] {
  const best = new Map<string, { at: number; sum: number }>();
  lessons.forEach(({ text, features, given }, at) => {
    if (!given.includes(SOMEWHERE)) return;
    const sums = sumsIn(table, features);
    given.forEach((is, s) => {
      const key = `${text} ${s}`;
      const sum = sums[s] as number;
      if (is === SOMEWHERE && sum > HEARD && sum > (best.get(key)?.sum ?? -Infinity)) best.set(key, { at, sum });
    });
  });
  return lessons.map((lesson, at) => {
    const given = lesson.given.map((is, s) =>
      is !== SOMEWHERE ? is : best.get(`${lesson.text} ${s}`)?.at === at ? 1 : UNSAID,
    );
    return { ...lesson, given };
  });
}

function learnOnce(lessons: readonly SignalLesson[], seed: number): Table {
  const table = emptyTable(BITS, S, FIRST_SQUARES);
  const random = randomFrom(seed);
  inTurns(lessons.length, EPOCHS, RATE, random, (at, rate) => {
    const { features, given } = lessons[at] as SignalLesson;
    sumsIn(table, features).forEach((sum, s) => {
      if ((given[s] as number) < 0) return;
      const slope = (given[s] as number) - chance(sum);
      if (Math.abs(slope) >= 2e-3) push(table, features, s, slope, rate);
    });
  });
  return table;
}

/** What the sums are worth on texts that were not learnt from: a logistic curve through them, fitted by Newton's method. */
export function worthOfSums(weights: SignalWeights, held: readonly SignalLesson[]): SignalWeights['worth'] {
  const points = held.flatMap(({ features, given }) =>
    [...sumsOf(weights, features)].flatMap((sum, s) => ((given[s] as number) < 0 ? [] : [[sum, given[s] as number]])),
  ) as [number, number][];
  let [scale, shift] = [1, 0];
  for (let turn = 0; turn < 30; turn++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [sum, right] of points) {
      const p = chance(scale * sum + shift);
      const w = p * (1 - p);
      g0 += (right - p) * sum;
      g1 += right - p;
      h00 += w * sum * sum;
      h01 += w * sum;
      h11 += w;
    }
    const det = h00 * h11 - h01 * h01;
    scale += (h11 * g0 - h01 * g1) / det;
    shift += (h00 * g1 - h01 * g0) / det;
  }
  return [Number(scale.toFixed(3)), Number(shift.toFixed(3))];
}

/** How often the judge hears each signal on texts that it has not learnt from, beside how often it is given. */
export function signalsRight(weights: SignalWeights, held: readonly SignalLesson[]): string[] {
  const counts = JUDGED.map(() => ({ right: 0, wrong: 0, missed: 0 }));
  for (const { features, given } of held) {
    const logOdds = logOddsOf(weights, features);
    given.forEach((is, s) => {
      if (is < 0) return;
      const count = counts[s] as (typeof counts)[number];
      if ((logOdds[s] as number) >= 0) count[is === 1 ? 'right' : 'wrong']++;
      else if (is === 1) count.missed++;
    });
  }
  const said = (name: string, { right, wrong, missed }: (typeof counts)[number]): string =>
    `${name.padEnd(26)} precision ${(right / Math.max(1, right + wrong)).toFixed(2)}, recall ${(right / Math.max(1, right + missed)).toFixed(2)} (${right + missed})`;
  const sum = (key: 'right' | 'wrong' | 'missed'): number => counts.reduce((all, count) => all + count[key], 0);
  return [
    said('signals', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }),
    ...counts.map((count, s) => said(JUDGED[s] as string, count)),
  ];
}
