import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSmells, perfectReading } from '../bench/smells';

const ids = readdirSync('cases').toSorted();

interface Labelled {
  readonly components: readonly {
    readonly quote: string;
    readonly kind: string | readonly string[];
    readonly negated: boolean;
  }[];
}

describe('claims.json of the labelled cases', () => {
  it.each(ids)('%s: lets every claim in, and hears every labelled component', (id) => {
    const reading = perfectReading(join('cases', id));
    const brief = readFileSync(join('cases', id, 'brief.md'), 'utf8');
    for (const { evidence } of [...reading.components, ...reading.facts, ...reading.signals]) {
      for (const { start, end, quote } of evidence) expect(brief.slice(start, end)).toBe(quote);
    }
    const label = JSON.parse(readFileSync(join('cases', id, 'case.json'), 'utf8')) as Labelled;
    const missed = label.components.filter(
      ({ quote, kind, negated }) =>
        !reading.components.some(
          (heard) =>
            [kind].flat().includes(heard.kind) &&
            (heard.status === 'refused') === negated &&
            heard.evidence.some((words) => words.quote.includes(quote) || quote.includes(words.quote)),
        ),
    );
    expect(missed).toEqual([]);
    expect(reading.contradictions).toEqual([]);
  });
});

describe('judging what a perfect reader hears', () => {
  const { misses, ...measures } = measureSmells('cases');

  it.each(Object.entries(measures))('%s is right for at least 95 of 100', (_, value) => {
    expect(value, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
