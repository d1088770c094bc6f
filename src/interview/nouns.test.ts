import { describe, expect, it } from 'vitest';
import { inTheirWords } from '#interview/nouns';
import type { Component } from '#reading/reading';

const component = (name: string, ...told: readonly (readonly [entry: `e${number}`, start: number, quote: string])[]) =>
  ({
    id: 'c1',
    kind: 'batch_inference',
    name,
    status: 'wanted',
    stays: false,
    confidence: 1,
    dependsOn: [],
    evidence: told.map(([entry, start, quote]) => ({ entry, start, end: start + quote.length, quote })),
  }) satisfies Component;

describe("what a part is called in the person's words", () => {
  it('is never a whole reply to one of our questions', () => {
    const ordered = component('scores for each case', ['e2', 0, 'As I wrote: work orders for Monday']);
    expect(inTheirWords(ordered)).toBe('');
    const long = 'a forecast of the visits in each of the branches that somebody once made by hand in Excel';
    const answered = component('forecast', ['e1', 12, long], ['e3', 0, 'build it']);
    expect(inTheirWords(answered)).not.toContain('build it');
  });

  it('is what they told it in', () => {
    expect(inTheirWords(component('scores', ['e1', 0, 'score all members'], ['e3', 0, 'yes, that']))).toContain(
      'score all members',
    );
    expect(inTheirWords(component('list', ['e4', 8, 'a list for the drivers']))).toContain('a list for the drivers');
  });
});
