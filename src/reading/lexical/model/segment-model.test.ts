import { type Arbitrary, array, assert, boolean, constant, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSegments, type Segment } from '#reading/lexical/model/best-segments';
import { MOST_CHUNKS, type Segments } from '#reading/lexical/model/segment-features';
import { beliefsOf, columnsOf, type Order } from '#reading/lexical/model/segment-model';

const K = 2;
const C = columnsOf(K);

/** A text of a few chunks, of which some go on in the sentence of the one before. */
const texts = array(boolean(), { minLength: 1, maxLength: 5 }).map((goes): Segments => {
  const goesOn = Uint8Array.from(goes, (on, c) => (c > 0 && on ? 1 : 0));
  const longest = Uint8Array.from(goesOn, (_, c) => {
    let length = 1;
    while (length < MOST_CHUNKS && goesOn[c + length] === 1) length++;
    return length;
  });
  const chunks = goes.map((_, c) => ({ first: c, last: c + 1 }));
  const rows = { features: new Uint32Array(0), cuts: new Uint32Array(1), run: MOST_CHUNKS };
  return { chunks, rows, goesOn, longest };
});
const numbers = (length: number): Arbitrary<Float32Array> =>
  array(integer({ min: -30, max: 30 }), { minLength: length, maxLength: length }).map((values) =>
    Float32Array.from(values, (value) => value / 10),
  );
const orders = tuple(numbers((K + 1) * K), numbers((K + 1) * K)).map(
  ([next, beside]): Order => ({ kinds: K, next, beside }),
);
const cases = texts.chain((segments) =>
  tuple(constant(segments), orders, numbers(segments.chunks.length * MOST_CHUNKS * C)),
);

/** Every way to read a text, one by one, with its score. */
function* readings(
  segments: Segments,
  order: Order,
  scores: Float32Array,
): Generator<{ segments: Segment[]; score: number }> {
  function* from(
    at: number,
    last: number,
    touches: boolean,
    told: Segment[],
    score: number,
  ): ReturnType<typeof readings> {
    if (at === segments.chunks.length) {
      yield { segments: told, score };
      return;
    }
    yield* from(at + 1, last, false, told, score + (scores[at * MOST_CHUNKS * C + K + 1] as number));
    for (let length = 1; length <= (segments.longest[at] as number); length++)
      for (let kind = 0; kind < K; kind++) {
        const beside = touches && segments.goesOn[at] === 1 ? last : K;
        yield* from(
          at + length,
          kind,
          true,
          [...told, { first: at, last: at + length, kind }],
          score +
            (scores[(at * MOST_CHUNKS + length - 1) * C + kind] as number) +
            (order.next[last * K + kind] as number) +
            (order.beside[beside * K + kind] as number),
        );
      }
  }
  yield* from(0, K, false, [], 0);
}

describe('the semi-Markov model', () => {
  it('believes what all readings together say, weighed by e to the power of their scores', () => {
    assert(
      property(cases, ([segments, order, scores]) => {
        const { shares, logZ } = beliefsOf(order, segments, scores);
        const expected = new Float64Array(shares.length);
        let total = 0;
        for (const reading of readings(segments, order, scores)) {
          const weight = Math.exp(reading.score);
          total += weight;
          const covered = new Set<number>();
          for (const { first, last, kind } of reading.segments) {
            const cell = (first * MOST_CHUNKS + last - first - 1) * C + kind;
            expected[cell] = (expected[cell] as number) + weight;
            for (let c = first; c < last; c++) covered.add(c);
          }
          segments.chunks.forEach((_, c) => {
            const cell = c * MOST_CHUNKS * C + K + 1;
            if (!covered.has(c)) expected[cell] = (expected[cell] as number) + weight;
          });
        }
        expect(logZ).toBeCloseTo(Math.log(total), 5);
        shares.forEach((share, cell) => expect(share).toBeCloseTo((expected[cell] as number) / total, 4));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the reading with the highest score, with less for each outside chunk where it is eager', () => {
    assert(
      property(cases, constantFrom(0, 0.5, 2), ([segments, order, scores], eager) => {
        const valueOf = (told: readonly Segment[], score: number): number =>
          score - eager * (segments.chunks.length - told.reduce((sum, { first, last }) => sum + last - first, 0));
        const all = [...readings(segments, order, scores)].map((one) => ({
          key: JSON.stringify(one.segments),
          value: valueOf(one.segments, one.score),
        }));
        const top = Math.max(...all.map(({ value }) => value));
        const found = JSON.stringify(bestSegments(order, segments, scores, eager));
        expect(all.find(({ key }) => key === found)?.value).toBeCloseTo(top, 4);
      }),
      { numRuns: 60 },
    );
  });
});
