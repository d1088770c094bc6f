import { MOST_CHUNKS, type Segments } from '#reading/lexical/model/segment-features';

/**
 * A semi-Markov model over chunks: each chunk is outside, or part of a component of some kind that spans one to six
 * chunks. It remembers the kind of the last component, however far back, since parts are told in an order.
 */
export interface Order {
  readonly kinds: number;
  /** (K + 1) x K: from the last kind (or none yet, the last row) to the next. */
  readonly next: Float32Array;
  /** (K + 1) x K: the same where the two stand side by side in a sentence; the last row where they do not. */
  readonly beside: Float32Array;
}

/** Scores of a stretch come in K + 2 columns: one for each kind, one for any component, and one for being outside. */
export const columnsOf = (kinds: number): number => kinds + 2;

/** How likely each stretch is a component of each kind (rows x columns), and how likely each chunk is outside. */
export interface Beliefs {
  readonly shares: Float32Array;
  readonly logZ: number;
  readonly entries: readonly Entry[];
}

/** What the trainer needs of one place: the mass with which components may begin there. */
interface Entry {
  readonly arriving: Float64Array;
  readonly ahead: Float64Array;
  readonly log: number;
}

/** States at a place: the last kind (K where none yet), twice: after an outside chunk, and right after a component. */
const statesOf = (kinds: number): number => 2 * (kinds + 1);

/** Sums over all ways to read the text, forward and backward, each place scaled so that nothing runs over. */
export function beliefsOf(order: Order, segments: Segments, scores: Float32Array): Beliefs {
  const K = order.kinds;
  const C = columnsOf(K);
  const S = statesOf(K);
  const n = segments.chunks.length;
  const next = order.next.map(Math.exp);
  const beside = order.beside.map(Math.exp);
  const join = (from: number, kind: number, right: number, goesOn: boolean): number =>
    (next[from * K + kind] as number) * (beside[(right === 1 && goesOn ? from : K) * K + kind] as number);

  const forward = Array.from({ length: n + 1 }, () => new Float64Array(S));
  const forwardLog = new Float64Array(n + 1).fill(-Infinity);
  const entering = Array.from({ length: n }, () => new Float64Array(K));
  const flow = (to: number, state: number, mass: number, log: number): void => {
    const there = forward[to] as Float64Array;
    const was = forwardLog[to] as number;
    if (log > was) {
      const by = was === -Infinity ? 0 : Math.exp(was - log);
      for (let s = 0; s < S; s++) there[s] = (there[s] as number) * by;
      forwardLog[to] = log;
    }
    there[state] = (there[state] as number) + mass * Math.exp(log - (forwardLog[to] as number));
  };
  const settle = (at: number): void => {
    const there = forward[at] as Float64Array;
    let total = 0;
    for (let s = 0; s < S; s++) total += there[s] as number;
    for (let s = 0; s < S; s++) there[s] = (there[s] as number) / total;
    forwardLog[at] = (forwardLog[at] as number) + Math.log(total);
  };
  flow(0, 2 * K, 1, 0);
  for (let i = 0; i < n; i++) {
    settle(i);
    const here = forward[i] as Float64Array;
    const log = forwardLog[i] as number;
    const enter = entering[i] as Float64Array;
    const outside = scores[i * MOST_CHUNKS * C + K + 1] as number;
    for (let l = 0; l <= K; l++) {
      const [apart, right] = [here[2 * l] as number, here[2 * l + 1] as number];
      if (apart + right < 1e-12) continue;
      flow(i + 1, 2 * l, apart + right, log + outside);
      for (let k = 0; k < K; k++)
        enter[k] =
          (enter[k] as number) + apart * join(l, k, 0, false) + right * join(l, k, 1, segments.goesOn[i] === 1);
    }
    for (let length = 1; length <= MOST_CHUNKS; length++) {
      const row = i * MOST_CHUNKS + length - 1;
      if (segments.rows.starts[row] === segments.rows.starts[row + 1]) continue;
      let top = -Infinity;
      for (let k = 0; k < K; k++) top = Math.max(top, scores[row * C + k] as number);
      for (let k = 0; k < K; k++)
        flow(i + length, 2 * k + 1, (enter[k] as number) * Math.exp((scores[row * C + k] as number) - top), log + top);
    }
  }
  settle(n);
  const logZ = forwardLog[n] as number;

  const backward = Array.from({ length: n + 1 }, () => new Float64Array(S));
  const backwardLog = new Float64Array(n + 1);
  (backward[n] as Float64Array).fill(1);
  const shares = new Float32Array(n * MOST_CHUNKS * C);
  const entries: Entry[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const outside = (scores[i * MOST_CHUNKS * C + K + 1] as number) + (backwardLog[i + 1] as number);
    let top = outside;
    for (let length = 1; length <= MOST_CHUNKS; length++) {
      const row = i * MOST_CHUNKS + length - 1;
      if (segments.rows.starts[row] === segments.rows.starts[row + 1]) continue;
      for (let k = 0; k < K; k++)
        top = Math.max(top, (scores[row * C + k] as number) + (backwardLog[i + length] as number));
    }
    const ahead = new Float64Array(K);
    const here = forward[i] as Float64Array;
    const enter = entering[i] as Float64Array;
    const log = (forwardLog[i] as number) - logZ;
    for (let length = 1; length <= MOST_CHUNKS; length++) {
      const row = i * MOST_CHUNKS + length - 1;
      if (segments.rows.starts[row] === segments.rows.starts[row + 1]) continue;
      const after = backward[i + length] as Float64Array;
      const lift = backwardLog[i + length] as number;
      for (let k = 0; k < K; k++) {
        const score = (scores[row * C + k] as number) + lift;
        const mass = Math.exp(score - top) * (after[2 * k + 1] as number);
        ahead[k] = (ahead[k] as number) + mass;
        shares[row * C + k] = (enter[k] as number) * mass * Math.exp(log + top);
      }
    }
    const stay = Math.exp(outside - top);
    const there = backward[i] as Float64Array;
    const after = backward[i + 1] as Float64Array;
    let total = 0;
    let out = 0;
    for (let l = 0; l <= K; l++) {
      let [apart, right] = [0, 0];
      for (let k = 0; k < K; k++) {
        apart += join(l, k, 0, false) * (ahead[k] as number);
        right += join(l, k, 1, segments.goesOn[i] === 1) * (ahead[k] as number);
      }
      const on = stay * (after[2 * l] as number);
      out += ((here[2 * l] as number) + (here[2 * l + 1] as number)) * on;
      there[2 * l] = apart + on;
      there[2 * l + 1] = right + on;
      total += apart + right + 2 * on;
    }
    for (let s = 0; s < S; s++) there[s] = (there[s] as number) / total;
    backwardLog[i] = top + Math.log(total);
    shares[i * MOST_CHUNKS * C + K + 1] = out * Math.exp(log + top);
    entries.push({ arriving: here, ahead, log: log + top });
  }
  return { shares, logZ, entries: entries.reverse() };
}
