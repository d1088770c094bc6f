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
  const best = Array.from({ length: n + 1 }, () => new Float64Array(S).fill(-Infinity));
  const from = Array.from({ length: n + 1 }, () => new Int16Array(S));
  const length = Array.from({ length: n + 1 }, () => new Uint8Array(S));
  (best[0] as Float64Array)[2 * K] = 0;
  const offer = (to: number, state: number, value: number, origin: number, chunks: number): void => {
    const there = best[to] as Float64Array;
    if (value <= (there[state] as number)) return;
    there[state] = value;
    (from[to] as Int16Array)[state] = origin;
    (length[to] as Uint8Array)[state] = chunks;
  };
  for (let i = 0; i < n; i++) {
    const here = best[i] as Float64Array;
    const outside = (scores[i * MOST_CHUNKS * C + K + 1] as number) - eager;
    const live: number[] = [];
    for (let s = 0; s < S; s++) if (here[s] !== -Infinity) live.push(s);
    for (const s of live) offer(i + 1, s & ~1, (here[s] as number) + outside, s, 0);
    for (let k = 0; k < K; k++) {
      let [top, origin] = [-Infinity, 0];
      for (const s of live) {
        const l = s >> 1;
        const touch = (s & 1) === 1 && segments.goesOn[i] === 1 ? l : K;
        const value = (here[s] as number) + (order.next[l * K + k] as number) + (order.beside[touch * K + k] as number);
        if (value > top) [top, origin] = [value, s];
      }
      for (let chunks = 1; chunks <= MOST_CHUNKS; chunks++) {
        const row = i * MOST_CHUNKS + chunks - 1;
        if (segments.rows.starts[row] === segments.rows.starts[row + 1]) break;
        offer(i + chunks, 2 * k + 1, top + (scores[row * C + k] as number), origin, chunks);
      }
    }
  }
  const found: Segment[] = [];
  let state = (best[n] as Float64Array).reduce((top, value, s, all) => (value > (all[top] as number) ? s : top), 0);
  for (let at = n; at > 0; ) {
    const chunks = (length[at] as Uint8Array)[state] as number;
    const origin = (from[at] as Int16Array)[state] as number;
    if (chunks === 0) at--;
    else {
      found.push({ first: at - chunks, last: at, kind: state >> 1 });
      at -= chunks;
    }
    state = origin;
  }
  return found.reverse();
}
