import { describe, expect, it } from 'vitest';
import { ARRIVAL_RULES, arrival } from '#design/arrival/arrival';
import { classify } from '#design/classify/classify';
import { readingFrom } from '#design/heard';
import type { HeardInExample } from '#rule/rule';

function way(text: string, heard: HeardInExample) {
  const reading = readingFrom(heard, text);
  return arrival(reading, classify(reading));
}

describe('arrival', () => {
  it('finds no pattern where none shows', () => {
    expect(way('Retrain weekly, score nightly.', {})).toEqual({ pattern: null, reasons: [] });
  });

  it('gives the reason with the words it rests on', () => {
    const found = way('We want MLOps. For what? Open.', {
      signals: [{ signal: 'no_clear_goal', quote: 'For what? Open' }],
    });
    expect(found.pattern).toBe('foggy_scope');
    expect(found.reasons[0]?.evidence.map(({ quote }) => quote)).toEqual(['For what? Open']);
  });

  it('puts a missing goal before the drawing of everything', () => {
    const heard: HeardInExample = {
      components: [{ kind: 'dashboard', quote: 'a wall screen' }],
      signals: [
        { signal: 'no_clear_goal', quote: 'what for is open' },
        { signal: 'everything_a_pipeline', quote: 'all of it as pipelines' },
      ],
    };
    const text = 'We want all of it as pipelines, a wall screen too; what for is open.';
    expect(way(text, heard).pattern).toBe('foggy_scope');
    expect(
      way(text, { ...heard, signals: [{ signal: 'everything_a_pipeline', quote: 'all of it as pipelines' }] }).pattern,
    ).toBe('kitchen_sink');
  });

  it('follows the rules that it is given', () => {
    const reading = readingFrom({ signals: [{ signal: 'no_clear_goal', quote: 'open' }] }, 'open');
    expect(arrival(reading, [], []).pattern).toBeNull();
    expect(ARRIVAL_RULES).toHaveLength(4);
  });
});
