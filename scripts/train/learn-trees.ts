import { chance } from '#reading/lexical/model/chance';
import { DEPTH, LEAVES, SPLITS, type Trees } from '#reading/lexical/model/trees';

/** One thing to judge, with whether it was right. */
export interface Judged {
  readonly features: Float32Array;
  readonly right: boolean;
}

const TREES = 250;
const RATE = 0.06;
/** Values of a feature are put into so many bins of about equal size. */
const BINS = 48;
/** What a leaf has to hold at least, in units of uncertainty, and how much its value is drawn towards nothing. */
const LEAST = 8;
const DRAWN = 2;

/** Gradient boosting on the logistic loss; level by level, over binned features. The same examples give the same trees. */
export function learnTrees(judged: readonly Judged[]): Trees {
  const count = judged[0]?.features.length ?? 0;
  const limits = Array.from({ length: count }, (_, f) => limitsOf(judged, f));
  const bins = limits.map((at, f) => Uint8Array.from(judged, ({ features }) => binOf(at, features[f] as number)));
  const right = judged.filter((one) => one.right).length;
  const base = Math.log((right + 1) / (judged.length - right + 1));
  const sums = new Float64Array(judged.length).fill(base);
  const trees = {
    base,
    asked: new Uint8Array(TREES * SPLITS),
    limits: new Float32Array(TREES * SPLITS).fill(Infinity),
    leaves: new Float32Array(TREES * LEAVES),
  };
  const slopes = new Float64Array(judged.length);
  const bends = new Float64Array(judged.length);
  for (let tree = 0; tree < TREES; tree++) {
    judged.forEach((one, at) => {
      const share = chance(sums[at] as number);
      slopes[at] = (one.right ? 1 : 0) - share;
      bends[at] = share * (1 - share);
    });
    grow(trees, tree, bins, limits, slopes, bends, sums);
  }
  return trees;
}

/** Grows one tree and adds what it says to the sums. */
function grow(
  trees: Trees,
  tree: number,
  bins: readonly Uint8Array[],
  limits: readonly Float32Array[],
  slopes: Float64Array,
  bends: Float64Array,
  sums: Float64Array,
): void {
  const places = new Uint8Array(slopes.length);
  for (let level = 0; level < DEPTH; level++) {
    const first = (1 << level) - 1;
    const best = bestSplits(1 << level, places, first, bins, slopes, bends);
    best.forEach((split, node) => {
      if (split === null) return;
      trees.asked[tree * SPLITS + first + node] = split.feature;
      trees.limits[tree * SPLITS + first + node] = limits[split.feature]?.[split.bin] as number;
    });
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      const split = best[place - first] ?? null;
      const goesRight = split !== null && (bins[split.feature]?.[at] as number) > split.bin;
      places[at] = 2 * place + (goesRight ? 2 : 1);
    }
  }
  const slope = new Float64Array(LEAVES);
  const bend = new Float64Array(LEAVES);
  places.forEach((place, at) => {
    slope[place - SPLITS] = (slope[place - SPLITS] as number) + (slopes[at] as number);
    bend[place - SPLITS] = (bend[place - SPLITS] as number) + (bends[at] as number);
  });
  slope.forEach((sum, leaf) => {
    trees.leaves[tree * LEAVES + leaf] = (RATE * sum) / ((bend[leaf] as number) + DRAWN);
  });
  places.forEach((place, at) => {
    sums[at] = (sums[at] as number) + (trees.leaves[tree * LEAVES + place - SPLITS] as number);
  });
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

/** For each node of a level the question that separates best; null where none is worth asking. */
function bestSplits(
  nodes: number,
  places: Uint8Array,
  first: number,
  bins: readonly Uint8Array[],
  slopes: Float64Array,
  bends: Float64Array,
): (Split | null)[] {
  const best = Array.from({ length: nodes }, (): { gain: number; split: Split | null } => ({
    gain: 1e-6,
    split: null,
  }));
  const slope = new Float64Array(nodes * BINS);
  const bend = new Float64Array(nodes * BINS);
  bins.forEach((bin, feature) => {
    slope.fill(0);
    bend.fill(0);
    for (let at = 0; at < places.length; at++) {
      const cell = ((places[at] as number) - first) * BINS + (bin[at] as number);
      slope[cell] = (slope[cell] as number) + (slopes[at] as number);
      bend[cell] = (bend[cell] as number) + (bends[at] as number);
    }
    for (let node = 0; node < nodes; node++) {
      const [from, to] = [node * BINS, (node + 1) * BINS];
      let [slopeAll, bendAll, slopeLeft, bendLeft] = [0, 0, 0, 0];
      for (let cell = from; cell < to; cell++) {
        slopeAll += slope[cell] as number;
        bendAll += bend[cell] as number;
      }
      const found = best[node] as { gain: number; split: Split | null };
      for (let cell = from; cell < to - 1; cell++) {
        slopeLeft += slope[cell] as number;
        bendLeft += bend[cell] as number;
        if (bendLeft < LEAST || bendAll - bendLeft < LEAST) continue;
        const gain =
          worth(slopeLeft, bendLeft) + worth(slopeAll - slopeLeft, bendAll - bendLeft) - worth(slopeAll, bendAll);
        if (gain <= found.gain) continue;
        found.gain = gain;
        found.split = { feature, bin: cell - from };
      }
    }
  });
  return best.map(({ split }) => split);
}

const worth = (slope: number, bend: number): number => slope ** 2 / (bend + DRAWN);

/** The highest value of each bin but the last. */
function limitsOf(judged: readonly Judged[], feature: number): Float32Array {
  const values = Float32Array.from(judged, ({ features }) => features[feature] as number).sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const limit = values[Math.floor((bin * values.length) / BINS)] as number;
    if (limit < (values.at(-1) as number)) limits.add(limit);
  }
  return Float32Array.from(limits);
}

/** The bin that a value belongs to, by halving. */
function binOf(limits: Float32Array, value: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (limits[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
