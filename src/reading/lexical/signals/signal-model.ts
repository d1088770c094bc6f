import type { SignalId } from '#vocabulary/signals';

/** A trained judge of signals: for each bucket of features one small number per signal. */
export interface SignalWeights {
  /** The signals that it judges, in the order of its numbers. */
  readonly signals: readonly SignalId[];
  /** A feature's bucket is its hash's lowest `bits` bits. */
  readonly bits: number;
  /** One unit of `values`. */
  readonly unit: number;
  /** What a sum is worth: scaled by the first and moved by the second it is the logit of how often such a unit gives the signal. */
  readonly worth: readonly [scale: number, shift: number];
  /** Buckets x signals. */
  readonly values: Int8Array;
}

/** The logarithm of the odds that a unit gives each signal, in the order of `signals`; a unit may give several. */
export function logOddsOf(weights: SignalWeights, features: Uint32Array): Float64Array {
  const [scale, shift] = weights.worth;
  return sumsOf(weights, features).map((sum) => scale * sum + shift);
}

/** What speaks for each signal, added up row by row; four rows in one go, because the sums are written a quarter as often. */
export function sumsOf({ signals, bits, unit, values }: SignalWeights, features: Uint32Array): Float64Array {
  const mask = (1 << bits) - 1;
  const count = signals.length;
  const rows = features.map((feature) => (feature & mask) * count);
  const sums = new Int32Array(count);
  const together = rows.length - (rows.length % 4);
  for (let at = 0; at < together; at += 4) {
    const a = rows[at] as number;
    const b = rows[at + 1] as number;
    const c = rows[at + 2] as number;
    const d = rows[at + 3] as number;
    for (let s = 0; s < count; s++)
      sums[s] =
        (sums[s] as number) +
        (values[a + s] as number) +
        (values[b + s] as number) +
        (values[c + s] as number) +
        (values[d + s] as number);
  }
  for (let at = together; at < rows.length; at++)
    for (let s = 0; s < count; s++) sums[s] = (sums[s] as number) + (values[(rows[at] as number) + s] as number);
  return Float64Array.from(sums, (sum) => sum * unit);
}
