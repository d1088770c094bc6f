import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { fullRows } from '#reading/lexical/model/full-rows';
import { entryOf, type ReaderWeights } from '#reading/lexical/model/reader-weights';
import { type Rows, RowWriter, wholeRows } from '#reading/lexical/model/rows';
import { scoreRows } from '#reading/lexical/model/score-rows';
import { MOST_CHUNKS, segmentsOf } from '#reading/lexical/model/segment-features';
import { columnsOf } from '#reading/lexical/model/segment-model';
import { NO_GROUPS } from '#reading/lexical/model/word-groups';
import { analyseText } from '#reading/lexical/text';

const K = 27;
const C = columnsOf(K);
const BITS = 4;

/** Few buckets, some with an entry for each column and some with one or none. */
const weightsWith = (values: readonly number[], counts: readonly number[]): ReaderWeights => {
  const starts = new Uint32Array((1 << BITS) + 1);
  const entries: number[] = [];
  for (let b = 0; b < 1 << BITS; b++) {
    for (let c = 0; c < (counts[b] as number); c++)
      entries.push(entryOf((c * 7) % C, values[(b * 31 + c) % values.length] as number));
    starts[b + 1] = entries.length;
  }
  const packed = Int16Array.from(entries);
  return {
    order: { kinds: K },
    bits: BITS,
    starts,
    entries: packed,
    full: fullRows(starts, packed, K),
    unit: 0.5,
  } as ReaderWeights;
};
const weights = tuple(
  array(integer({ min: -128, max: 127 }), { minLength: 40, maxLength: 40 }),
  array(constantFrom(0, 1, 5, 16, C), { minLength: 1 << BITS, maxLength: 1 << BITS }),
).map(([values, counts]) => weightsWith(values, counts));

/** The same, one feature and one entry after the other. */
function plainly({ starts, entries, unit }: ReaderWeights, rows: Rows): number[] {
  const whole = wholeRows(rows);
  return Array.from({ length: whole.starts.length - 1 }, (_, row) => {
    const sums = Array.from({ length: C }, () => 0);
    for (const feature of whole.features.subarray(whole.starts[row], whole.starts[row + 1])) {
      const bucket = feature & ((1 << BITS) - 1);
      for (const entry of entries.subarray(starts[bucket], starts[bucket + 1]))
        sums[entry & 0xff] = (sums[entry & 0xff] as number) + (entry >> 8);
    }
    const any = sums[K] as number;
    return sums.map((sum, c) => (c < K ? (sum + any) * unit : c === K ? 0 : sum * unit));
  }).flat();
}

describe('rows of features', () => {
  it('add up as if each were written out whole', () => {
    const text = constantFrom(
      'Every night we clean the logs, score all tickets and mail the list.',
      'First: the data. It comes from two shops, and then the shops, the shops again, get their numbers back (by mail).',
      `We ${'clean and clean '.repeat(60)}the data`,
      'no punctuation at all just words and words and more words that go on about the model and the model and the data '.repeat(
        12,
      ),
    );
    assert(
      property(weights, text, (given, said) => {
        const { rows } = segmentsOf(analyseText(said), NO_GROUPS);
        expect([...scoreRows(given, rows)]).toEqual(plainly(given, rows));
      }),
      { numRuns: 40 },
    );
  });

  it('stand for the candidates alone', () => {
    const text = analyseText(
      'Every night we clean the logs, score the tickets, tag the tickets again and mail the list.',
    );
    const { chunks, longest, rows } = segmentsOf(text, NO_GROUPS);
    const whole = wholeRows(rows);
    expect(chunks.length).toBeGreaterThan(3);
    const lengths = chunks.map((_, c) =>
      Array.from({ length: MOST_CHUNKS }, (_, l) => {
        const row = c * MOST_CHUNKS + l;
        return (whole.starts[row + 1] as number) - (whole.starts[row] as number);
      }),
    );
    lengths.forEach((sizes, c) => expect(sizes.filter((size) => size > 0)).toHaveLength(longest[c] as number));
  });

  it('let a feature go and come again', () => {
    const writer = new RowWriter(2);
    writer.add(1);
    writer.cut();
    writer.add(9);
    writer.cut();
    writer.cut();
    writer.add(2);
    writer.cut();
    writer.cut();
    writer.add(1);
    writer.cut();
    const { features, starts } = wholeRows(writer.rows());
    expect([...features]).toEqual([1, 9, 2]);
    expect([...starts]).toEqual([0, 2, 3]);
  });

  it('keep each feature that stays once in a run', () => {
    const writer = new RowWriter(1);
    for (const feature of [5, 5, 5 + (1 << 12), 5]) writer.stay(feature);
    for (let sort = 0; sort < 3; sort++) writer.cut();
    writer.stay(5);
    for (let sort = 0; sort < 3; sort++) writer.cut();
    expect([...writer.rows().features]).toEqual([5, 5 + (1 << 12), 5]);
  });
});
