import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#reading/reading';
import { component, reading, type Said, sizes, trigger, weekly } from '#reading/said.contract';

const LINES: readonly Said[] = [
  {
    text: 'Pull orders from SAP.',
    components: [component('ingestion', 'Pull orders from SAP')],
    facts: [{ attribute: 'source', value: 'SAP', quotes: ['SAP'] }],
  },
  {
    text: 'The SAP orders come nightly.',
    components: [component('ingestion', 'SAP orders')],
    facts: [trigger('nightly', 'component:ingestion', 'schedule', 'daily')],
  },
  {
    text: 'Fit the churn model weekly.',
    components: [component('training', 'Fit the churn model')],
    facts: [weekly('weekly', 'component:training')],
  },
  {
    text: 'Fit the model on the new base.',
    components: [component('training', 'Fit the model on the new base', { confidence: 0.4 })],
  },
  {
    text: 'Training of the upsell model stays.',
    components: [component('training', 'Training of the upsell model', { status: 'exists', stays: true })],
  },
  {
    text: 'Score everyone.',
    components: [component('batch_inference', 'Score everyone')],
    facts: [weekly('everyone', 'role:inference')],
  },
  { text: 'Scoring shops.', components: [component('batch_inference', 'Scoring shops', { name: 'shop scoring' })] },
  { text: 'Three of us.', facts: [sizes(3, 'Three')], signals: [{ signal: 'manual_is_fine', quotes: ['us'] }] },
  {
    text: 'We are three.',
    facts: [sizes(3, 'three')],
    signals: [{ signal: 'manual_is_fine', quotes: ['We'], confidence: 0.5 }],
  },
  { text: 'No live scoring.', components: [component('realtime_inference', 'No live scoring', { status: 'refused' })] },
  { text: 'Nice weather here.' },
];

/** Everything but where it was said. */
const withoutPlaces = (whole: Reading): unknown =>
  JSON.parse(
    JSON.stringify(whole, (key, value: unknown) => (['entry', 'start', 'end'].includes(key) ? undefined : value)),
  );

describe('the whole reading', () => {
  it('[R14] is the same in any order of passages and of claims', () => {
    const passages = fc.shuffledSubarray(LINES.map((_, at) => at));
    fc.assert(
      fc.property(passages, fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), (chosen, order) => {
        const shuffled = chosen.map((line, at) => [order[at] ?? 0, line] as const).sort((a, b) => a[0] - b[0]);
        const first = reading(...chosen.map((at) => LINES[at] as Said));
        const second = reading(
          ...shuffled
            .map(([, at]) => LINES[at] as Said)
            .map((said) => ({ ...said, facts: [...(said.facts ?? [])].reverse() })),
        );
        expect(withoutPlaces(second)).toEqual(withoutPlaces(first));
      }),
      { numRuns: 500 },
    );
  });

  it('[R15] has only evidence that stands in its entry, and subjects that it knows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LINES]), (said) => {
        const whole = reading(...said);
        const ids = new Set(whole.components.map(({ id }) => `component:${id}`));
        for (const { evidence } of [...whole.components, ...whole.facts, ...whole.signals]) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { entry, start, end, quote } of evidence)
            expect(said[Number(entry.slice(1)) - 1]?.text.slice(start, end)).toBe(quote);
        }
        for (const { subject } of whole.facts) if (subject.startsWith('component:')) expect(ids).toContain(subject);
      }),
    );
  });
});
