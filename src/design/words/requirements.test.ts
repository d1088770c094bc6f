import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import { amount } from '#design/words/amount';
import type { HeardInExample } from '#rule/rule';

const TEXT =
  'Score every kiosk every night and write the list to the tablets by half past four, sold out by one. Train weekly.';
const clock = { attribute: 'trigger', value: { kind: 'schedule', cadence: 'daily', words: 'every night' } };

const nightly = (...facts: NonNullable<HeardInExample['facts']>) =>
  design(
    readingFrom(
      {
        components: [
          { kind: 'batch_inference', quote: 'Score every kiosk' },
          { kind: 'data_export', quote: 'write the list to the tablets' },
          { kind: 'training', quote: 'Train weekly' },
        ],
        facts: [{ ...clock, component: 'Score every kiosk', quote: 'every night' }, ...facts],
      },
      TEXT,
    ),
  ).architecture?.pipelines.find(({ role }) => role === 'inference');

describe('what was required', () => {
  it('names the time by which a result must be there beside what starts it', () => {
    const quote = 'by half past four';
    const due = 'every night, so that the result is there by half past four';
    expect(
      nightly({ attribute: 'deadline', value: quote, component: 'write the list to the tablets', quote })?.trigger
        .detail,
    ).toBe(due);
    expect(nightly({ attribute: 'deadline', value: quote, quote })?.trigger.detail).toBe(due);
  });

  it('takes a number for no time, and a time of the training for none of the scoring', () => {
    expect(nightly({ attribute: 'deadline', value: 'by one', quote: 'by one' })?.trigger.detail).toMatch(/by one$/u);
    expect(
      nightly({ attribute: 'deadline', value: 'by 04:00', component: 'Train weekly', quote: 'Train weekly' })?.trigger
        .detail,
    ).toBe('every night');
  });

  it('says a time that was said in one breath with the clock in the same breath', () => {
    const value = 'before 7:00';
    expect(
      nightly({ attribute: 'deadline', value, component: 'Score every kiosk', quote: 'every night' })?.trigger.detail,
    ).toBe('every night before 7:00');
  });

  it.each([
    ['About 9,000 supplier invoices a month', 'about 9,000 supplier invoices a month'],
    ['about ninety kiosks right and every morning', 'about ninety kiosks'],
    ['40 GB/day', '40 GB/day'],
    ['SAP orders, 2 million', 'SAP orders'],
  ])('tells the amount %j as %j', (said, told) => {
    expect(amount(said)).toBe(told);
  });
});
