import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';

const TEXT = 'Fit the model every Monday; three of us look after it by hand.';

describe("a rule's example as a reading", () => {
  it('has its components, facts and signals with their evidence', () => {
    const reading = readingFrom(
      {
        components: [{ kind: 'training', quote: 'Fit the model', status: 'exists', stays: true }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'every Monday' },
            component: 'Fit the model',
          },
          { attribute: 'team_size', value: 3, quote: 'three of us' },
          { attribute: 'owner', value: 'us', subject: 'role:training' },
        ],
        signals: [{ signal: 'manual_is_fine', quote: 'by hand' }],
      },
      TEXT,
    );
    expect(reading.components).toMatchObject([
      {
        id: 'c1',
        kind: 'training',
        status: 'exists',
        stays: true,
        confidence: 1,
        evidence: [{ entry: 'e1', start: 0, end: 13 }],
      },
    ]);
    expect(reading.facts.map(({ subject, attribute, evidence }) => [subject, attribute, evidence[0]?.quote])).toEqual([
      ['workflow', 'team_size', 'three of us'],
      ['role:training', 'owner', TEXT],
      ['component:c1', 'trigger', 'Fit the model'],
    ]);
    expect(reading.signals.map(({ signal }) => signal)).toEqual(['manual_is_fine']);
  });

  it.each([
    [
      'words that do not stand there',
      { components: [{ kind: 'training', quote: 'Fit a model' }] },
      /does not stand in the text/,
    ],
    ['a kind that is none', { components: [{ kind: 'cooking', quote: 'Fit the model' }] }, /Unexpected component k1/],
    [
      'a value of the wrong form',
      { facts: [{ attribute: 'team_size', value: 'three', quote: 'three' }] },
      /Unexpected fact team_size/,
    ],
    [
      'a fact about no component',
      { facts: [{ attribute: 'owner', value: 'us', component: 'Fit' }] },
      /Unexpected fact about "Fit"/,
    ],
  ])('refuses %s', (_, heard, says) => {
    expect(() => readingFrom(heard, TEXT)).toThrow(says);
  });
});
