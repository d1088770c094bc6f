import { describe, expect, it } from 'vitest';
import { atMost } from '#reading/lexical/cues/at-most';

const TEXTS = ['', 'b', 'ab', 'aab', 'a a b', 'aaaab', 'xaab', 'aaxb'];

describe('at most so many times', () => {
  it.each([1, 2, 3])('finds what a plain repetition of %d finds, greedy and lazy', (times) => {
    for (const [how, end] of [
      ['', 'b'],
      ['?', 'b'],
      ['', '(?<rest>.*)'],
      ['?', '(?<rest>.*)'],
    ] as const) {
      const plain = new RegExp(`(?:a ?){0,${times}}${how}${end}`, 'u');
      const packed = new RegExp(`${atMost(times, 'a ?')}${how}${end}`, 'u');
      for (const text of TEXTS) {
        const [found, expected] = [packed.exec(text), plain.exec(text)];
        expect([found?.index, found?.[0], found?.groups]).toEqual([expected?.index, expected?.[0], expected?.groups]);
      }
    }
  });
});
