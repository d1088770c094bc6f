import { columnsOf } from '#reading/lexical/model/segment-model';

/**
 * The buckets that have something to say on most columns, which are those that texts hit most: each a row of whole numbers
 * that hold two columns, an even one in the low half and the one after it in the high half.
 */
export interface FullRows {
  /** A bucket's row in `pairs`, from 1; 0 where its entries are few and stay entries. */
  readonly rowOf: Uint16Array;
  readonly pairs: Int32Array;
  /** Whole numbers in a row. */
  readonly width: number;
}

/** A bucket with at least so many entries gets a row. */
const MANY = 16;

/** Makes rows of the buckets with many entries. */
export function fullRows(starts: Uint32Array, entries: Int16Array, kinds: number): FullRows {
  const width = Math.ceil(columnsOf(kinds) / 2);
  const rowOf = new Uint16Array(starts.length - 1);
  let rows = 1;
  for (let b = 0; b < rowOf.length && rows < 1 << 16; b++)
    if ((starts[b + 1] as number) - (starts[b] as number) >= MANY) rowOf[b] = rows++;
  const pairs = new Int32Array(rows * width);
  rowOf.forEach((row, b) => {
    if (row === 0) return;
    for (let e = starts[b] as number; e < (starts[b + 1] as number); e++) {
      const entry = entries[e] as number;
      const column = entry & 0xff;
      const cell = row * width + (column >> 1);
      pairs[cell] = (pairs[cell] as number) + ((entry >> 8) << (16 * (column & 1)));
    }
  });
  return { rowOf, pairs, width };
}
