import { tokenAt } from '#reading/lexical/cues/scan';
import { hearStatuses } from '#reading/lexical/status/hear-status';
import { statusSigns } from '#reading/lexical/status/scope';
import { statusFeatures, type ToldBefore } from '#reading/lexical/status/status-features';
import { sharesOf, STATUSES, type StatusWeights } from '#reading/lexical/status/status-model';
import { kindIds } from '#vocabulary/kinds';
import type { Example } from './examples';
import { randomFrom } from './learn';
import { emptyTable, inBytes, inTurns, push, sumsIn, type Table } from './table';

const S = STATUSES.length;
const BITS = 17;
const UNIT = 1 / 32;
const EPOCHS = 7;
const RATE = 0.1;
const FIRST_SQUARES = 1e-2;
/** Share of features hidden at random, and of turns that are told a wrong status before. */
const HIDE = 0.2;
const WRONG = 0.15;
const MODELS = 2;

/** One marked component with its features for each status that the one before it might have had. */
interface Lesson {
  readonly status: number;
  /** The true status of the component before, or -1. */
  readonly before: number;
  readonly features: readonly Uint32Array[];
}

/** The components of a text in order, ready to learn from. */
function lessonsOf({ text, marked }: Example): Lesson[] {
  let before: ToldBefore | null = null;
  return marked.flatMap(({ start, end, kind, status }): Lesson[] => {
    const first = tokenAt(text, start);
    const last = Math.max(first, tokenAt(text, end - 1)) + 1;
    if (text.tokens[first] === undefined) return [];
    const signs = statusSigns(text, start, end, kindIds[kind] as (typeof kindIds)[number]);
    const featuresAfter = (told: ToldBefore | null): Uint32Array =>
      statusFeatures(text, { first, last, kind }, signs, told);
    const prior: ToldBefore | null = before;
    const number = STATUSES.indexOf(status as (typeof STATUSES)[number]);
    before = { last, status: number };
    return [
      {
        status: number,
        before: prior === null ? -1 : (prior as ToldBefore).status,
        features:
          prior === null
            ? [featuresAfter(null)]
            : STATUSES.map((_, told) => featuresAfter({ last: (prior as ToldBefore).last, status: told })),
      },
    ];
  });
}

/** How often the judge of status is right on texts that it has not learnt from, with each status's precision and recall. */
export function statusesRight(weights: StatusWeights, examples: readonly Example[]): string[] {
  const heard = STATUSES.map(() => STATUSES.map(() => [0, 0]));
  for (const { text, marked } of examples) {
    const places = marked.flatMap(({ start, end, kind, status }) => {
      const first = tokenAt(text, start);
      return text.tokens[first] === undefined
        ? []
        : [{ first, last: Math.max(first, tokenAt(text, end - 1)) + 1, kind, status }];
    });
    for (const [way, statuses] of [hearStatuses(text, places, null), hearStatuses(text, places, weights)].entries())
      statuses.forEach(({ status }, at) => {
        const told = STATUSES.indexOf(places[at]?.status as (typeof STATUSES)[number]);
        const count = heard[told]?.[STATUSES.indexOf(status)] as number[];
        count[way] = (count[way] as number) + 1;
      });
  }
  return ['rules alone', 'with weights'].map((name, way) => {
    const at = (told: number, as: number): number => heard[told]?.[as]?.[way] ?? 0;
    const sum = (count: (s: number) => number): number => STATUSES.reduce((all, _, s) => all + count(s), 0);
    const parts = STATUSES.map((status, s) => {
      const precision =
        at(s, s) /
        Math.max(
          1,
          sum((told) => at(told, s)),
        );
      const recall =
        at(s, s) /
        Math.max(
          1,
          sum((as) => at(s, as)),
        );
      return `${status} ${precision.toFixed(2)} / ${recall.toFixed(2)}`;
    });
    const right =
      sum((s) => at(s, s)) /
      Math.max(
        1,
        sum((told) => sum((as) => at(told, as))),
      );
    return `status, ${name}: ${right.toFixed(3)} right (precision / recall: ${parts.join(', ')})`;
  });
}

/** Learns from the marked statuses by AdaGrad; the mean of two models, in one byte a number. */
export function learnStatus(examples: readonly Example[]): StatusWeights {
  const lessons = examples.flatMap(lessonsOf);
  const tables = Array.from({ length: MODELS }, (_, at) => learnOnce(lessons, at + 1));
  return { bits: BITS, unit: UNIT, values: inBytes(tables, UNIT) };
}

function learnOnce(lessons: readonly Lesson[], seed: number): Table {
  const table = emptyTable(BITS, S, FIRST_SQUARES);
  const random = randomFrom(seed);
  inTurns(lessons.length, EPOCHS, RATE, random, (at, rate) => {
    const { status, before, features } = lessons[at] as Lesson;
    const told = before < 0 ? 0 : random() < WRONG ? Math.floor(random() * S) : before;
    const shown = (features[told] as Uint32Array).filter(() => random() >= HIDE);
    sharesOf(sumsIn(table, shown)).forEach((share, s) => {
      const slope = (s === status ? 1 : 0) - share;
      if (Math.abs(slope) >= 1e-3) push(table, shown, s, slope, rate);
    });
  });
  return table;
}
