import { shuffle } from './learn';

/** A table of linear weights while it is learnt: buckets x columns, each weight with the squares of its slopes (AdaGrad). */
export interface Table {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly columns: number;
  readonly mask: number;
}

/** An empty table. The larger the first squares, the smaller the first steps. */
export const emptyTable = (bits: number, columns: number, firstSquares: number): Table => ({
  weights: new Float32Array(columns << bits),
  squares: new Float32Array(columns << bits).fill(firstSquares),
  columns,
  mask: (1 << bits) - 1,
});

/** Shows so many lessons in random order, epoch after epoch, at a rate that falls to a fifth of the first. */
export function inTurns(
  lessons: number,
  epochs: number,
  first: number,
  random: () => number,
  show: (at: number, rate: number) => void,
): void {
  const turn = Array.from({ length: lessons }, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(turn, random);
    for (const at of turn) show(at, first * (1 - (0.8 * epoch) / epochs));
  }
}

/** What features say for each column. */
export function sumsIn({ weights, columns, mask }: Table, features: Uint32Array): number[] {
  const sums = Array.from({ length: columns }, () => 0);
  for (const feature of features)
    for (let c = 0; c < columns; c++)
      sums[c] = (sums[c] as number) + (weights[(feature & mask) * columns + c] as number);
  return sums;
}

/** Moves what features say for a column along a slope. */
export function push(
  { weights, squares, columns, mask }: Table,
  features: Uint32Array,
  column: number,
  slope: number,
  rate: number,
): void {
  for (const feature of features) {
    const cell = (feature & mask) * columns + column;
    const square = (squares[cell] as number) + slope * slope;
    squares[cell] = square;
    weights[cell] = (weights[cell] as number) + (rate * slope) / Math.sqrt(square);
  }
}

/** The mean of several tables, one byte a number. */
export function inBytes(tables: readonly Table[], unit: number): Int8Array {
  const [first] = tables as readonly [Table];
  const sum = new Float32Array(first.weights.length);
  for (const { weights } of tables)
    weights.forEach((value, at) => (sum[at] = (sum[at] as number) + value / tables.length));
  return Int8Array.from(sum, (value) => Math.max(-127, Math.min(127, Math.round(value / unit))));
}
