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

/** What speaks for each signal, added up: signal by signal, so that each sum stays where the processor adds. */
export function sumsOf({ signals, bits, unit, values }: SignalWeights, features: Uint32Array): Float64Array {
  const mask = (1 << bits) - 1;
  const cells = features.map((feature) => (feature & mask) * signals.length);
  const sums = new Float64Array(signals.length);
  for (let s = 0; s < sums.length; s++) {
    let sum = 0;
    for (let i = 0; i < cells.length; i++) sum += values[(cells[i] as number) + s] as number;
    sums[s] = sum * unit;
  }
  return sums;
}
