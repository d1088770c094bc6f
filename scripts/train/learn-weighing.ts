import { createHash } from 'node:crypto';
import { listen } from '#reading/lexical/components/hear-by-model';
import { kindFeatures, secondKind } from '#reading/lexical/components/kind-features';
import { stretchFeatures } from '#reading/lexical/components/stretch-features';
import type { Known } from '#reading/lexical/components/stretches';
import { type Weighing, weighStretches } from '#reading/lexical/components/weigh-stretches';
import { wholeRows } from '#reading/lexical/model/rows';
import { columnsOf } from '#reading/lexical/model/segment-model';
import type { StatusWeights } from '#reading/lexical/status/status-model';
import type { Example } from './examples';
import { type Dense, denseScores } from './learn';
import { type Judged, learnTrees } from './learn-trees';
import { type Guess, pairs, Tally, touches, touchesAlike, type Truth } from './measure';

/** A whole brief with what a model that has not seen it may hear in it. */
export interface Listened {
  readonly example: Example;
  readonly known: readonly Known[];
}

/** What is chosen on briefs that were not learnt from: from how likely a part on it is heard, and what a belief is worth. */
export interface Calibration {
  readonly least: number;
  readonly worth: readonly (readonly [number, number])[];
}

/** F with beta 0.8: a part that nobody meant bends a plan a little more than a missed one, which the interview may still find. */
const SPARING = 0.8 ** 2;
const LEASTS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** Lets a model listen to briefs that it has not seen. */
export function listenTo(examples: readonly Example[], model: Dense, status: StatusWeights): Listened[] {
  const { kinds, bits, table, order } = model;
  return examples.map((example) => {
    const { features, starts } = wholeRows(example.segments.rows);
    const scores = denseScores(table, features, starts, columnsOf(kinds), kinds, (1 << bits) - 1);
    return { example, known: listen(example.text, example.segments, order, scores, status) };
  });
}

/** Learns how to weigh from what was heard of briefs that the listening model had not seen. */
export function learnWeighing(heard: readonly Listened[], least: number): Weighing {
  const parts: Judged[] = [];
  const seconds: Judged[] = [];
  for (const { example, known } of heard) {
    const truths = truthsOf(example);
    const right = rightOf(truths, known);
    stretchFeatures(example.text, known).forEach((features, at) => {
      parts.push({ features, right: right[at] as boolean });
    });
    kindFeatures(example.text, known).forEach((features, at) => {
      const one = known[at] as Known;
      const is = (kind: number): boolean => truths.some((truth) => touchesAlike(truth, guessOf(one, kind)));
      const [first, second] = [is(one.stretch.kind), is(secondKind(one))];
      if (first !== second) seconds.push({ features, right: second });
    });
  }
  return { isPart: learnTrees(parts), isSecond: learnTrees(seconds), least };
}

/**
 * Weighs each half of the briefs by what the other half taught, short texts included, and reads off what is best and what
 * beliefs are worth.
 */
export function calibrate(
  heard: readonly Listened[],
  lessons: readonly Listened[],
): {
  readonly calibration: Calibration;
  readonly tallies: ReadonlyMap<string, Tally>;
} {
  const halves = [0, 1].map((half) => heard.filter(({ example }) => halfOf(example) === half));
  const taught = [0, 1].map((half) =>
    learnWeighing(
      lessons.filter(({ example }) => halfOf(example) === half),
      0,
    ),
  );
  const weighed = halves.flatMap((half, at) =>
    half.map(({ example, known }) => ({
      example,
      known,
      found: weighStretches(taught[1 - at] as Weighing, example.text, known),
    })),
  );
  let [least, best, tallies] = [0.5, 0, new Map<string, Tally>()];
  for (const tried of LEASTS) {
    const byVoice = new Map<string, Tally>();
    for (const { example, known, found } of weighed) {
      const tally = byVoice.get(voiceOf(example)) ?? new Tally();
      byVoice.set(voiceOf(example), tally);
      const kept = found.filter(({ part }) => part >= tried);
      tally.add(
        truthsOf(example),
        kept.map(({ at, kind }) => guessOf(known[at] as Known, kind)),
      );
    }
    const share = (count: (tally: Tally) => number): number =>
      [...byVoice.values()].reduce((sum, tally) => sum + count(tally), 0);
    const right = share((tally) => tally.found + tally.right) / 2;
    const worth = ((1 + SPARING) * right) / (SPARING * share(({ truths }) => truths) + share(({ guesses }) => guesses));
    if (worth > best) [least, best, tallies] = [tried, worth, byVoice];
  }
  const points = weighed.flatMap(({ example, known, found }) =>
    found
      .filter(({ part }) => part >= least)
      .map(({ at, kind, belief }): [number, boolean] => [
        belief,
        truthsOf(example).some((truth) => touchesAlike(truth, guessOf(known[at] as Known, kind))),
      ]),
  );
  return { calibration: { least, worth: worthOf(points) }, tallies };
}

/** Each truth goes to the surest stretch of its kind that touches it, otherwise to the surest that touches it. */
function rightOf(truths: readonly Truth[], known: readonly Known[]): boolean[] {
  const bySurety = known.map((_, at) => at).sort((a, b) => (known[b] as Known).own - (known[a] as Known).own);
  const guesses = bySurety.map((at) => guessOf(known[at] as Known, (known[at] as Known).stretch.kind));
  const alike = pairs(truths, guesses, touchesAlike);
  const left = truths.filter((_, t) => !alike.includes(t));
  const others = guesses.map((guess, g) => ((alike[g] as number) >= 0 ? NOWHERE : guess));
  const alsoFound = pairs(left, others, touches);
  const right = known.map(() => false);
  bySurety.forEach((at, g) => {
    right[at] = (alike[g] as number) >= 0 || (alsoFound[g] as number) >= 0;
  });
  return right;
}

const NOWHERE: Guess = { places: [], kind: -1 };

const truthsOf = ({ marked }: Example): Truth[] => marked.map((mark) => ({ places: [mark], kinds: [mark.kind] }));

const guessOf = ({ from, to }: Known, kind: number): Guess => ({ places: [{ start: from.start, end: to.end }], kind });

/** An excerpt belongs to the half of its brief. */
const halfOf = ({ id }: Example): number =>
  createHash('sha256')
    .update(`half ${id.replace(/ excerpt$/u, '')}`)
    .digest()[0]! % 2;

/** Which authors wrote a brief; reported apart. */
const voiceOf = ({ id }: Example): string => (id.startsWith('s') ? 'first voices' : 'other voices');

/** Ten bins of equal size by belief, each with its share of right ones, never falling. */
function worthOf(points: [number, boolean][]): [number, number][] {
  points.sort((a, b) => a[0] - b[0]);
  const worth: [number, number][] = [];
  const size = Math.max(1, Math.ceil(points.length / 10));
  for (let at = 0; at < points.length; at += size) {
    const bin = points.slice(at, at + size);
    const belief = bin.reduce((sum, [value]) => sum + value, 0) / bin.length;
    const right = bin.filter(([, ok]) => ok).length / bin.length;
    worth.push([Number(belief.toFixed(4)), Number(Math.max(right, worth.at(-1)?.[1] ?? 0).toFixed(3))]);
  }
  return worth;
}
