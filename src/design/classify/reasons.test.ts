import { describe, expect, it } from 'vitest';
import { classify } from '#design/classify/classify';
import { readingFrom } from '#design/heard';
import type { Component } from '#reading/reading';
import type { HeardInExample } from '#rule/rule';

const TEXT = 'The nightly function writes the lines. We score the lines each morning. A lookup would answer at once.';

type Heard = NonNullable<HeardInExample['components']>[number];

const judged = (first: Heard, change: (components: readonly Component[]) => readonly Component[] = (same) => same) => {
  const reading = readingFrom({ components: [first, { kind: 'batch_inference', quote: 'We score the lines' }] }, TEXT);
  const [one] = classify({ ...reading, components: change(reading.components) }).filter(
    ({ component }) => component.kind === first.kind,
  );
  return { says: one?.reasons[0]?.text ?? '', instead: one?.alternative ?? '' };
};

const FUNCTION: Heard = { kind: 'plain_etl', quote: 'The nightly function', status: 'exists', stays: true };

describe('the reason that a part is where it is', () => {
  it('claims no link that nobody told, nor that there is none', () => {
    const { says, instead } = judged(FUNCTION);
    expect(says + instead).not.toMatch(/\bno (?:model|pipeline)\b/u);
    expect(instead).toMatch(/as it is; whatever a pipeline needs of it is read where it is left\.$/u);
  });

  it('says what starts from it where that was told', () => {
    const linked = judged(FUNCTION, (parts) => {
      const id = parts.find(({ kind }) => kind === 'plain_etl')?.id ?? '';
      return parts.map((part) => (part.kind === 'batch_inference' ? { ...part, dependsOn: [id] } : part));
    });
    expect(linked.instead).toMatch(/the pipelines start from what it leaves\.$/u);
  });

  it('names no serving framework for answers that are made ahead', () => {
    const { instead } = judged({ kind: 'realtime_inference', quote: 'A lookup would answer', confidence: 0.6 });
    expect(instead).toContain('where the pipeline writes it');
  });

  it('tells nobody that they wished for later what was only guessed', () => {
    const later = (confidence: number): string =>
      judged({ kind: 'ab_testing', quote: 'A lookup would answer', status: 'later', confidence }).says;
    expect(later(0.5)).not.toContain('wished');
    expect(later(0.9)).toContain('wished for later');
  });
});
