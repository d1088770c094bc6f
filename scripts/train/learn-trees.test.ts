import { describe, expect, it } from 'vitest';
import { sumOf } from '#reading/lexical/model/trees';
import { learnTrees } from './learn-trees';

/** Right where the first feature is high and the second is not; a third one says nothing. */
const judged = Array.from({ length: 800 }, (_, at) => {
  const [a, b] = [at % 2, (at >> 1) % 2];
  return { features: Float32Array.of(a + (at % 7) / 100, b, at % 5), right: a > b };
});

describe('learnTrees', () => {
  it('learns what no single feature tells', () => {
    const trees = learnTrees(judged);
    for (const { features, right } of judged.slice(0, 40)) expect(sumOf(trees, features) > 0).toBe(right);
  });

  it('makes the same trees of the same examples', () => {
    expect(learnTrees(judged)).toEqual(learnTrees(judged));
  });

  it('asks nothing where all were right', () => {
    const trees = learnTrees(judged.map(({ features }) => ({ features, right: true })));
    expect(sumOf(trees, [0, 0, 0])).toBeCloseTo(sumOf(trees, [1, 1, 4]), 6);
  });
});
