import { describe, expect, it } from 'vitest';
import { bytesOfTrees, LEAVES, readTrees, SPLITS, sumOf, type Trees, writeTrees } from '#reading/lexical/model/trees';

/** One tree that asks the first feature at its root and nothing more; its leaves are numbered. */
const tree: Trees = {
  base: 0.5,
  asked: new Uint8Array(SPLITS),
  limits: Float32Array.from({ length: SPLITS }, (_, split) => (split === 0 ? 10 : Infinity)),
  leaves: Float32Array.from({ length: LEAVES }, (_, leaf) => leaf),
};

describe('trees', () => {
  it('lead what is at most the limit to the left, and what is above it to the right', () => {
    expect(sumOf(tree, [10])).toBe(0.5);
    expect(sumOf(tree, [10.5])).toBe(0.5 + LEAVES / 2);
  });

  it('come back from bytes as they were', () => {
    const two: Trees = {
      base: -1.25,
      asked: Uint8Array.from({ length: 2 * SPLITS }, (_, at) => at),
      limits: Float32Array.from({ length: 2 * SPLITS }, (_, at) => at / 3),
      leaves: Float32Array.from({ length: 2 * LEAVES }, (_, at) => -at / 7),
    };
    const view = new DataView(new ArrayBuffer(bytesOfTrees(2) + 5));
    writeTrees(view, 5, two);
    expect(readTrees(view, 5, 2)).toEqual(two);
  });
});
