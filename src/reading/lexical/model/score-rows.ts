import type { FullRows } from '#reading/lexical/model/full-rows';
import type { Rows } from '#reading/lexical/model/rows';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { columnsOf } from '#reading/lexical/model/segment-model';

/** So many values from -128 to 127 add up within half of a whole number. */
const BATCH = 256;

/** Scores of all stretches, rows x columns. Sums are whole numbers, so that the order of features makes no difference. */
export function scoreRows(weights: ReaderWeights, { features, cuts, run }: Rows): Float32Array {
  const K = weights.order.kinds;
  const C = columnsOf(K);
  const rows = (cuts.length - 1) / 3;
  const scores = new Float32Array(rows * C);
  const stays = new Int32Array(C + 1);
  const gone = new Int32Array(C + 1);
  const sums = new Int32Array(C + 1);
  const cells = new Int32Array(BATCH);
  for (let row = 0; row < rows; row++) {
    if (row % run === 0) {
      stays.fill(0);
      gone.fill(0);
    }
    const from = cuts[3 * row] as number;
    const own = cuts[3 * row + 1] as number;
    const goes = cuts[3 * row + 2] as number;
    const end = cuts[3 * row + 3] as number;
    if (from === end) continue;
    add(weights, features, from, own, stays, cells);
    add(weights, features, goes, end, gone, cells);
    for (let c = 0; c < C; c++) sums[c] = (stays[c] as number) - (gone[c] as number);
    add(weights, features, own, goes, sums, cells);
    const at = row * C;
    const any = sums[K] as number;
    for (let k = 0; k < K; k++) scores[at + k] = ((sums[k] as number) + any) * weights.unit;
    scores[at + K + 1] = (sums[K + 1] as number) * weights.unit;
  }
  return scores;
}

/** Adds what features say to sums by column. `cells` is room to work in. */
function add(
  { bits, starts, entries, full }: ReaderWeights,
  features: Uint32Array,
  from: number,
  to: number,
  sums: Int32Array,
  cells: Int32Array,
): void {
  const mask = (1 << bits) - 1;
  let waiting = 0;
  for (let f = from; f < to; f++) {
    const bucket = (features[f] as number) & mask;
    const row = full.rowOf[bucket] as number;
    if (row === 0) {
      const last = starts[bucket + 1] as number;
      for (let e = starts[bucket] as number; e < last; e++) {
        const entry = entries[e] as number;
        const column = entry & 0xff;
        sums[column] = (sums[column] as number) + (entry >> 8);
      }
      continue;
    }
    cells[waiting++] = row * full.width;
    if (waiting < BATCH) continue;
    addFull(full, cells, waiting, sums);
    waiting = 0;
  }
  if (waiting > 0) addFull(full, cells, waiting, sums);
}

/** Column by column, so that each sum stays where the processor adds. */
function addFull({ pairs, width }: FullRows, cells: Int32Array, count: number, sums: Int32Array): void {
  for (let c = 0; c < width; c++) {
    let pair = 0;
    for (let i = 0; i < count; i++) pair = (pair + (pairs[(cells[i] as number) + c] as number)) | 0;
    const low = (pair << 16) >> 16;
    sums[2 * c] = (sums[2 * c] as number) + low;
    sums[2 * c + 1] = (sums[2 * c + 1] as number) + ((pair - low) >> 16);
  }
}
