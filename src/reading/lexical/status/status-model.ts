import type { ComponentStatus } from '#reading/claims';

/** The statuses in the order in which the model numbers them. */
export const STATUSES: readonly ComponentStatus[] = ['wanted', 'exists', 'later', 'refused'];

/** A trained judge of status: for each bucket of features one small number per status. */
export interface StatusWeights {
  /** A feature's bucket is its hash's lowest `bits` bits. */
  readonly bits: number;
  /** One unit of `values`. */
  readonly unit: number;
  /** Buckets x statuses. */
  readonly values: Int8Array;
}

/** How likely each status is, in the order of `STATUSES`; adds up to one. */
export function believedStatus({ bits, unit, values }: StatusWeights, features: Uint32Array): number[] {
  const mask = (1 << bits) - 1;
  const scores = STATUSES.map(() => 0);
  for (const feature of features) {
    const cell = (feature & mask) * STATUSES.length;
    for (let s = 0; s < STATUSES.length; s++) scores[s] = (scores[s] as number) + (values[cell + s] as number) * unit;
  }
  return sharesOf(scores);
}

/** Scores as shares of one. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
