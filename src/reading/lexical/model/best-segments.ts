import { MOST_CHUNKS, type Segments } from '#reading/lexical/model/segment-features';
import { columnsOf, type Order } from '#reading/lexical/model/segment-model';

/** Chunks [first, last) read as one component. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
}

/** The single best reading of a text. `eager` is taken from the score of being outside. */
export function bestSegments(order: Order, segments: Segments, scores: Float32Array, eager: number): Segment[] {
  const K = order.kinds;
  const C = columnsOf(K);
  const S = 2 * (K + 1);
  const n = segments.chunks.length;
  // place x state: the best way to get there, by its score, the state it came from, and how many chunks it spans
  const best = new Float64Array((n + 1) * S).fill(-Infinity);
  const from = new Uint8Array((n + 1) * S);
  const spans = new Uint8Array((n + 1) * S);
  best[2 * K] = 0;
  const offer = (cell: number, value: number, origin: number, chunks: number): void => {
    if (value <= (best[cell] as number)) return;
    best[cell] = value;
    from[cell] = origin;
    spans[cell] = chunks;
  };
  const top = new Float64Array(K);
  const origin = new Uint8Array(K);
  for (let i = 0; i < n; i++) {
    const outside = (scores[i * MOST_CHUNKS * C + K + 1] as number) - eager;
    top.fill(-Infinity);
    for (let s = 0; s < S; s++) {
      const here = best[i * S + s] as number;
      if (here === -Infinity) continue;
      offer((i + 1) * S + (s & ~1), here + outside, s, 0);
      const next = (s >> 1) * K;
      const beside = (s & 1) === 1 && segments.goesOn[i] === 1 ? next : K * K;
      for (let k = 0; k < K; k++) {
        const value = here + (order.next[next + k] as number) + (order.beside[beside + k] as number);
        if (value <= (top[k] as number)) continue;
        top[k] = value;
        origin[k] = s;
      }
    }
    for (let chunks = 1; chunks <= (segments.longest[i] as number); chunks++) {
      const row = (i * MOST_CHUNKS + chunks - 1) * C;
      const there = (i + chunks) * S + 1;
      for (let k = 0; k < K; k++)
        offer(there + 2 * k, (top[k] as number) + (scores[row + k] as number), origin[k] as number, chunks);
    }
  }
  const found: Segment[] = [];
  let state = best.subarray(n * S).reduce((most, value, s, all) => (value > (all[most] as number) ? s : most), 0);
  for (let at = n; at > 0; ) {
    const cell = at * S + state;
    const chunks = spans[cell] as number;
    if (chunks > 0) found.push({ first: at - chunks, last: at, kind: state >> 1 });
    at -= Math.max(1, chunks);
    state = from[cell] as number;
  }
  return found.reverse();
}
