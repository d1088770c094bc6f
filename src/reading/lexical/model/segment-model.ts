import { Masses } from '#reading/lexical/model/masses';
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
  /** What the trainer needs of each place. */
  readonly entries: readonly Entry[];
}

/** The mass with which components may begin at a place. */
interface Entry {
  /** By the last kind (K where none yet): after an outside chunk, and right after a component. */
  readonly apart: Float64Array;
  readonly right: Float64Array;
  /** By the kind that begins. */
  readonly ahead: Float64Array;
  readonly log: number;
}

/** Sums over all ways to read the text, forward and backward, each place scaled so that nothing runs over. */
export function beliefsOf(order: Order, segments: Segments, scores: Float32Array): Beliefs {
  const { longest, goesOn } = segments;
  const n = segments.chunks.length;
  const K = order.kinds;
  const C = columnsOf(K);
  const joins = joinsOf(order);
  const row = (i: number, length: number): number => i * MOST_CHUNKS + length - 1;
  const outsideAt = (i: number): number => scores[row(i, 1) * C + K + 1] as number;
  const raised = raise(scores, longest, K);

  const before = new Masses(n + 1, K);
  const entering = new Float64Array(n * K);
  before.begin();
  for (let i = 0; i < n; i++) {
    before.settle(i);
    before.passOutside(i, outsideAt(i));
    joins.forward(before, i, goesOn[i] === 1, entering);
    const log = before.log[i] as number;
    for (let length = 1; length <= (longest[i] as number); length++) {
      const r = row(i, length);
      before.take(i + length, entering, i * K, raised.values, r * C, log + (raised.tops[r] as number));
    }
  }
  before.settle(n);
  const logZ = before.log[n] as number;

  const after = new Masses(n + 1, K);
  after.end(n);
  const shares = new Float32Array(n * MOST_CHUNKS * C);
  const ahead = new Float64Array(n * K);
  const entries: Entry[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const outside = outsideAt(i) + (after.log[i + 1] as number);
    let top = outside;
    for (let length = 1; length <= (longest[i] as number); length++)
      top = Math.max(top, (raised.tops[row(i, length)] as number) + (after.log[i + length] as number));
    const log = (before.log[i] as number) - logZ + top;
    const scale = Math.exp(log);
    for (let length = 1; length <= (longest[i] as number); length++) {
      const r = row(i, length);
      const by = Math.exp((raised.tops[r] as number) + (after.log[i + length] as number) - top);
      const there = (i + length) * (K + 1);
      for (let k = 0; k < K; k++) {
        const mass = by * (raised.values[r * C + k] as number) * (after.right[there + k] as number);
        ahead[i * K + k] = (ahead[i * K + k] as number) + mass;
        shares[r * C + k] = (entering[i * K + k] as number) * mass * scale;
      }
    }
    joins.backward(ahead, i, goesOn[i] === 1, after);
    const stay = Math.exp(outside - top);
    const here = i * (K + 1);
    let out = 0;
    for (let l = here; l <= here + K; l++) {
      const on = stay * (after.apart[l + K + 1] as number);
      out += ((before.apart[l] as number) + (before.right[l] as number)) * on;
      after.apart[l] = (after.apart[l] as number) + on;
      after.right[l] = (after.right[l] as number) + on;
    }
    after.log[i] = top;
    after.settle(i);
    shares[row(i, 1) * C + K + 1] = out * scale;
    entries.push({
      apart: before.apart.subarray(here, here + K + 1),
      right: before.right.subarray(here, here + K + 1),
      ahead: ahead.subarray(i * K, i * K + K),
      log,
    });
  }
  return { shares, logZ, entries: entries.reverse() };
}

/** e to the power of each kind's score, each candidate scaled by its highest one. */
function raise(
  scores: Float32Array,
  longest: Uint8Array,
  K: number,
): { readonly values: Float64Array; readonly tops: Float64Array } {
  const C = columnsOf(K);
  const values = new Float64Array(scores.length);
  const tops = new Float64Array(scores.length / C);
  longest.forEach((most, i) => {
    for (let r = i * MOST_CHUNKS; r < i * MOST_CHUNKS + most; r++) {
      let top = -Infinity;
      for (let c = r * C; c < r * C + K; c++) top = Math.max(top, scores[c] as number);
      tops[r] = top;
      for (let c = r * C; c < r * C + K; c++) values[c] = Math.exp((scores[c] as number) - top);
    }
  });
  return { values, tops };
}

/** Passes mass from the last kind to the kind that begins, and back. */
function joinsOf(order: Order) {
  const K = order.kinds;
  const apart = Float64Array.from(order.next, (x, at) => Math.exp(x + (order.beside[K * K + (at % K)] as number)));
  const right = Float64Array.from(order.next, (x, at) => Math.exp(x + (order.beside[at] as number)));
  return {
    forward(masses: Masses, at: number, isSameSentence: boolean, entering: Float64Array): void {
      const touching = isSameSentence ? right : apart;
      for (let l = 0; l <= K; l++) {
        const a = masses.apart[at * (K + 1) + l] as number;
        const r = masses.right[at * (K + 1) + l] as number;
        if (a + r < 1e-12) continue;
        for (let k = 0; k < K; k++)
          entering[at * K + k] =
            (entering[at * K + k] as number) + a * (apart[l * K + k] as number) + r * (touching[l * K + k] as number);
      }
    },
    backward(ahead: Float64Array, at: number, isSameSentence: boolean, masses: Masses): void {
      const touching = isSameSentence ? right : apart;
      for (let l = 0; l <= K; l++) {
        let a = 0;
        let r = 0;
        for (let k = 0; k < K; k++) {
          const mass = ahead[at * K + k] as number;
          a += (apart[l * K + k] as number) * mass;
          r += (touching[l * K + k] as number) * mass;
        }
        masses.apart[at * (K + 1) + l] = a;
        masses.right[at * (K + 1) + l] = r;
      }
    },
  };
}
