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

/** What speaks for each signal, added up. */
export function sumsOf({ signals, bits, unit, values }: SignalWeights, features: Uint32Array): Float64Array {
  const mask = (1 << bits) - 1;
  const sums = new Int32Array(signals.length);
  for (const feature of features) {
    const cell = (feature & mask) * signals.length;
    for (let s = 0; s < signals.length; s++) sums[s] = (sums[s] as number) + (values[cell + s] as number);
  }
  return Float64Array.from(sums, (sum) => sum * unit);
}
