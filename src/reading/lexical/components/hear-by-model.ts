import type { Heard } from '#reading/lexical/components/hear-by-rules';
import { type Known, knowStretches, type Stretch } from '#reading/lexical/components/stretches';
import { weighStretches } from '#reading/lexical/components/weigh-stretches';
import { bestSegments } from '#reading/lexical/model/best-segments';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { scoreRows } from '#reading/lexical/model/score-rows';
import { type Segments, segmentsOf } from '#reading/lexical/model/segment-features';
import { type Beliefs, beliefsOf, columnsOf, type Order } from '#reading/lexical/model/segment-model';
import { hearStatuses } from '#reading/lexical/status/hear-status';
import type { StatusWeights } from '#reading/lexical/status/status-model';
import type { LexicalText } from '#reading/lexical/text';

/** How readily a component is heard: taken from the score of being outside. In the best reading, and where it is to miss nothing. */
const BEST = 0.75;
const EAGER = 2.5;
/** Scales scores before beliefs are read from them, since a model that was trained to the end is too sure of itself. */
const SOBER = 0.4;

/** The trained model's voice: what may be a component, weighed in the light of the whole text; each with how likely it is right. */
export function hearByModel(text: LexicalText, weights: ReaderWeights): Heard[] {
  const segments = segmentsOf(text, weights.groups);
  const scores = scoreRows(weights, segments.rows);
  const known = listen(text, segments, weights.order, scores, weights.status);
  return weighStretches(weights.weighing, text, known).map(({ at, kind, belief }) => {
    const [first, last] = (known[at] as Known).tokens;
    return { first, last, kind, sure: worthOf(weights.header.worth, belief) };
  });
}

/** All that may be a component: the best reading, and around it what a reading that is to miss nothing adds. */
export function listen(
  text: LexicalText,
  segments: Segments,
  order: Order,
  scores: Float32Array,
  status: StatusWeights,
): Known[] {
  const best = bestSegments(order, segments, scores, BEST);
  const added = bestSegments(order, segments, scores, EAGER).filter(
    (one) => !best.some(({ first, last }) => first < one.last && one.first < last),
  );
  const stretches = [
    ...best.map((segment): Stretch => ({ ...segment, firstChoice: true })),
    ...added.map((segment): Stretch => ({ ...segment, firstChoice: false })),
  ].sort((a, b) => a.first - b.first);
  if (stretches.length === 0) return [];
  const places = stretches.map(({ first, last, kind }) => ({
    first: segments.chunks[first]?.first ?? 0,
    last: segments.chunks[last - 1]?.last ?? 0,
    kind,
  }));
  const beliefs = soberBeliefs(order, segments, scores);
  return knowStretches(text, segments, beliefs, order.kinds, stretches, hearStatuses(text, places, status));
}

/** Beliefs of the best reading, with scores made smaller. */
function soberBeliefs(order: Order, segments: Segments, scores: Float32Array): Beliefs {
  const C = columnsOf(order.kinds);
  const scaled = new Float32Array(scores.length);
  for (let at = 0; at < scaled.length; at++) scaled[at] = (scores[at] as number) * SOBER;
  for (let at = order.kinds + 1; at < scaled.length; at += C) scaled[at] = (scaled[at] as number) - BEST * SOBER;
  return beliefsOf(
    { kinds: order.kinds, next: order.next.map((x) => x * SOBER), beside: order.beside.map((x) => x * SOBER) },
    segments,
    scaled,
  );
}

/** Reads the measured worth of a belief, on a straight line between the two points around it. */
export function worthOf(worth: readonly (readonly [number, number])[], belief: number): number {
  let [below, right] = worth[0] ?? [0, belief];
  for (const [point, value] of worth) {
    if (belief <= point)
      return point === below ? value : right + ((value - right) * (belief - below)) / (point - below);
    [below, right] = [point, value];
  }
  return right;
}
