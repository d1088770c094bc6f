import { beliefIn, soberBeliefs } from '#reading/lexical/components/hear-by-model';
import { bestSegments } from '#reading/lexical/model/best-segments';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { scoreRows } from '#reading/lexical/model/score-rows';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import type { Token } from '#reading/lexical/text';
import type { Example, Marked } from './examples';
import { type Guess, Tally, type Truth } from './measure';

const SOBER = 0.4;
/** F with beta 0.8: a part that nobody meant bends a plan a little more than a missed one, which the interview may still find. */
const SPARING = 0.8 ** 2;

export interface Calibration {
  readonly eager: number;
  readonly sober: number;
  readonly worth: readonly (readonly [number, number])[];
  /** What the sums of the judge of signals are worth. */
  readonly signalWorth: SignalWeights['worth'];
}

/** How readily to hear components, and what a belief is worth, from briefs that the model has not seen. */
export function calibrate(
  weights: ReaderWeights,
  held: readonly Example[],
): { calibration: Omit<Calibration, 'signalWorth'>; tallies: ReadonlyMap<string, Tally> } {
  const kinds = weights.order.kinds;
  const scored = held.map((example) => ({
    example,
    scores: scoreRows(weights, example.segments.rows),
  }));
  let [eager, best, tallies] = [0, 0, new Map<string, Tally>()];
  for (let tried = 0; tried <= 4; tried += 0.25) {
    const byVoice = new Map<string, Tally>();
    for (const { example, scores } of scored) {
      const voice = voiceOf(example);
      const tally = byVoice.get(voice) ?? new Tally();
      byVoice.set(voice, tally);
      tally.add(
        example.marked.map(truthOf),
        guessesOf(example, bestSegments(weights.order, example.segments, scores, tried)),
      );
    }
    const all = [...byVoice.values()];
    const share = (count: (tally: Tally) => number): number => all.reduce((sum, tally) => sum + count(tally), 0);
    const right = share((tally) => tally.found + tally.right) / 2;
    const worth = ((1 + SPARING) * right) / (SPARING * share(({ truths }) => truths) + share(({ guesses }) => guesses));
    if (worth > best) [eager, best, tallies] = [tried, worth, byVoice];
  }
  const points: [number, boolean][] = [];
  for (const { example, scores } of scored) {
    const found = bestSegments(weights.order, example.segments, scores, eager);
    const beliefs = soberBeliefs(weights.order, example.segments, scores, eager, SOBER);
    guessesOf(example, found).forEach((guess, at) => {
      const right = example.marked.some(
        (mark) => mark.kind === guess.kind && guess.places.some((p) => p.start < mark.end && mark.start < p.end),
      );
      points.push([beliefIn(beliefs, found[at] as (typeof found)[number], kinds), right]);
    });
  }
  return { calibration: { eager, sober: SOBER, worth: worthOf(points) }, tallies };
}

/** Which authors wrote a brief; reported apart, since those who wrote less are strangers to the model. */
const voiceOf = ({ id }: Example): string => (id.startsWith('s') ? 'first voices' : 'other voices');

export const truthOf = (mark: Marked): Truth => ({ places: [mark], kinds: [mark.kind] });

export function guessesOf(example: Example, found: readonly { first: number; last: number; kind: number }[]): Guess[] {
  const { chunks } = example.segments;
  return found.map(({ first, last, kind }) => {
    const start = (example.text.tokens[(chunks[first] as { first: number }).first] as Token).start;
    const end = (example.text.tokens[(chunks[last - 1] as { last: number }).last - 1] as Token).end;
    return { places: [{ start, end }], kind };
  });
}

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
