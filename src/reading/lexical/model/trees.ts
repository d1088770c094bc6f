/** Splits on the way from the root of a tree to a leaf. */
export const DEPTH = 4;
export const SPLITS = (1 << DEPTH) - 1;
export const LEAVES = 1 << DEPTH;

/**
 * Gradient-boosted decision trees, all of one depth: each adds the value of the leaf that it leads to. The sum is in log-odds.
 */
export interface Trees {
  readonly base: number;
  /** Trees x splits, a tree's splits from the root down, level by level: which feature is asked, … */
  readonly asked: Uint8Array;
  /** … and the highest value of it that goes left. */
  readonly limits: Float32Array;
  /** Trees x leaves. */
  readonly leaves: Float32Array;
}

/** What the trees say of features, in log-odds. */
export function sumOf({ base, asked, limits, leaves }: Trees, features: ArrayLike<number>): number {
  let sum = base;
  for (let from = 0, leaf = 0; from < asked.length; from += SPLITS, leaf += LEAVES) {
    let at = 0;
    for (let level = 0; level < DEPTH; level++) {
      const split = from + at;
      const goesRight = (features[asked[split] as number] as number) > (limits[split] as number);
      at = 2 * at + (goesRight ? 2 : 1);
    }
    sum += leaves[leaf + at - SPLITS] as number;
  }
  return sum;
}

const BYTES = SPLITS * 5 + LEAVES * 4;

/** How many bytes so many trees take. */
export const bytesOfTrees = (count: number): number => 4 + count * BYTES;

/** Writes trees at a place. */
export function writeTrees(view: DataView, from: number, { base, asked, limits, leaves }: Trees): void {
  view.setFloat32(from, base, true);
  for (let tree = 0; tree < countOf({ asked }); tree++) {
    const at = from + bytesOfTrees(tree);
    for (let s = 0; s < SPLITS; s++) {
      view.setUint8(at + s, asked[tree * SPLITS + s] as number);
      view.setFloat32(at + SPLITS + 4 * s, limits[tree * SPLITS + s] as number, true);
    }
    for (let l = 0; l < LEAVES; l++)
      view.setFloat32(at + 5 * SPLITS + 4 * l, leaves[tree * LEAVES + l] as number, true);
  }
}

/** Reads so many trees from a place. */
export function readTrees(view: DataView, from: number, count: number): Trees {
  const asked = new Uint8Array(count * SPLITS);
  const limits = new Float32Array(count * SPLITS);
  const leaves = new Float32Array(count * LEAVES);
  for (let tree = 0; tree < count; tree++) {
    const at = from + bytesOfTrees(tree);
    for (let s = 0; s < SPLITS; s++) {
      asked[tree * SPLITS + s] = view.getUint8(at + s);
      limits[tree * SPLITS + s] = view.getFloat32(at + SPLITS + 4 * s, true);
    }
    for (let l = 0; l < LEAVES; l++) leaves[tree * LEAVES + l] = view.getFloat32(at + 5 * SPLITS + 4 * l, true);
  }
  return { base: view.getFloat32(from, true), asked, limits, leaves };
}

export const countOf = ({ asked }: Pick<Trees, 'asked'>): number => asked.length / SPLITS;
