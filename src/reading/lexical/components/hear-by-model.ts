import type { Heard } from '#reading/lexical/components/hear-by-rules';
import { bestSegments, type Segment } from '#reading/lexical/model/best-segments';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { scoreRows } from '#reading/lexical/model/score-rows';
import { MOST_CHUNKS, type Segments, segmentsOf } from '#reading/lexical/model/segment-features';
import { type Beliefs, beliefsOf, columnsOf, type Order } from '#reading/lexical/model/segment-model';
import type { LexicalText } from '#reading/lexical/text';

/** The trained model's voice: the best reading, each component with how likely it is right. */
export function hearByModel(text: LexicalText, weights: ReaderWeights): Heard[] {
  const segments = segmentsOf(text, weights.groups);
  const scores = scoreRows(weights, segments.rows);
  const { eager, sober, worth } = weights.header;
  const best = bestSegments(weights.order, segments, scores, eager);
  if (best.length === 0) return [];
  const beliefs = soberBeliefs(weights.order, segments, scores, eager, sober);
  return best.map((segment) => ({
    first: segments.chunks[segment.first]?.first ?? 0,
    last: segments.chunks[segment.last - 1]?.last ?? 0,
    kind: segment.kind,
    sure: worthOf(worth, beliefIn(beliefs, segment, weights.order.kinds)),
  }));
}

/** Beliefs with scores made smaller, since a model that was trained to the end is too sure of itself. */
export function soberBeliefs(
  order: Order,
  segments: Segments,
  scores: Float32Array,
  eager: number,
  sober: number,
): Beliefs {
  const C = columnsOf(order.kinds);
  const scaled = new Float32Array(scores.length);
  for (let at = 0; at < scaled.length; at++) scaled[at] = (scores[at] as number) * sober;
  for (let at = order.kinds + 1; at < scaled.length; at += C) scaled[at] = (scaled[at] as number) - eager * sober;
  return beliefsOf(
    { kinds: order.kinds, next: order.next.map((x) => x * sober), beside: order.beside.map((x) => x * sober) },
    segments,
    scaled,
  );
}

/** How likely the chunks of a segment belong to a component of its kind, on average. */
export function beliefIn(beliefs: Beliefs, segment: Segment, kinds: number): number {
  const C = columnsOf(kinds);
  let sum = 0;
  for (let c = segment.first; c < segment.last; c++)
    for (let from = Math.max(0, c - MOST_CHUNKS + 1); from <= c; from++)
      for (let length = c - from + 1; length <= MOST_CHUNKS; length++)
        sum += beliefs.shares[(from * MOST_CHUNKS + length - 1) * C + segment.kind] ?? 0;
  return Math.min(1, sum / (segment.last - segment.first));
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
