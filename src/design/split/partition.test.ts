import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, partition } from '#design/split/partition';

type Prices = readonly (readonly number[])[];

/** A symmetric table of prices with an empty diagonal. */
const prices = (most: number): fc.Arbitrary<Prices> =>
  fc.integer({ min: 0, max: most }).chain((n) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((flat) => {
        const table = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
        let next = 0;
        for (let i = 0; i < n; i++) {
          for (let j = i + 1; j < n; j++) {
            const price = flat[next++] ?? 0;
            (table[i] as number[])[j] = price;
            (table[j] as number[])[i] = price;
          }
        }
        return table;
      }),
  );

/** Every way to put n things into groups. */
function* allGroupings(n: number): Generator<number[][]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (const groups of allGroupings(n - 1)) {
    for (let at = 0; at < groups.length; at++) {
      yield groups.map((group, place) => (place === at ? [...group, n - 1] : group));
    }
    yield [...groups, [n - 1]];
  }
}

describe('partition', () => {
  it('costs no more than any other grouping', () => {
    fc.assert(
      fc.property(prices(7), (price) => {
        const least = Math.min(...[...allGroupings(price.length)].map((groups) => costOf(groups, price)));
        expect(costOf(partition(price), price)).toBe(least);
      }),
      { numRuns: 150 },
    );
  });

  it('puts each thing into exactly one group', () => {
    fc.assert(
      fc.property(prices(9), (price) => {
        const things = partition(price)
          .flat()
          .sort((a, b) => a - b);
        expect(things).toEqual(price.map((_, place) => place));
      }),
    );
  });

  it('gives the same groups for the same prices', () => {
    fc.assert(
      fc.property(prices(8), (price) => {
        expect(partition(price)).toEqual(partition(price.map((row) => [...row])));
      }),
    );
  });

  it('keeps apart what nothing pulls together', () => {
    expect(
      partition([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([[0], [1]]);
  });

  it('cuts a chain where the cut costs least', () => {
    const price = [
      [0, -6, 10_000],
      [-6, 0, -2],
      [10_000, -2, 0],
    ];
    expect(partition(price)).toEqual([[0, 1], [2]]);
  });

  it('solves forty stages around four purposes', () => {
    const purpose = (stage: number): number => stage % 4;
    const price = Array.from({ length: 40 }, (_, a) =>
      Array.from({ length: 40 }, (_, b) => {
        if (a === b) return 0;
        if (a < 4 && b < 4) return 10_000;
        if (purpose(a) === purpose(b)) return -6;
        return (a + b) % 5 === 0 ? -2 : (a + b) % 7 === 0 ? 10_000 : 0;
      }),
    );
    const groups = partition(price);
    expect(groups).toHaveLength(4);
    for (const group of groups) expect(new Set(group.map(purpose)).size).toBe(1);
  });
});
