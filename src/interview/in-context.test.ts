import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { inContext } from '#interview/in-context';

const text = 'The photos are scored, and the counts land in our LIMS within an hour. Nobody minds 2.5 percent more.';
const brief: Brief = { entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'b' }] };
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { entry: 'e1' as const, start, end: start + quote.length, quote };
};

describe('a quote in its context', () => {
  it.each([
    ['within an', 'and the counts land in our LIMS within an hour'],
    ['2.5 percent', 'Nobody minds 2.5 percent more'],
    ['the counts land in our LIMS', 'the counts land in our LIMS'],
  ])('%j is shown as %j', (quote, shown) => {
    const [one] = inContext(brief)([at(quote)]);
    expect(one?.quote).toBe(shown);
    expect(text.slice(one?.start, one?.end)).toBe(shown);
  });

  it('is shown once where two widen to the same', () => {
    expect(inContext(brief)([at('within an'), at('LIMS')])).toHaveLength(1);
  });
});
