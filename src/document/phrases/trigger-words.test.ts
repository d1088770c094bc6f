import { describe, expect, it } from 'vitest';
import { readTrigger, writeTrigger } from '#document/phrases/trigger-phrase';
import { cronIn } from '#document/phrases/trigger-words';

describe('a trigger as people write it', () => {
  it.each([
    ['Nightly at 02:00', 'schedule', 'daily'],
    ['Every Monday before the desk starts', 'schedule', 'weekly'],
    ['Mondays and Thursdays', 'schedule', 'weekly'],
    ['once a month', 'schedule', 'monthly'],
    ['Every 15 minutes', 'schedule', 'minutes'],
    ['Cron: `15 2 * * 1-5`', 'schedule', '15 2 * * 1-5'],
    ['Scheduled', 'schedule', null],
    ['When the export has arrived', 'event', null],
    ['After churn_training has finished', 'event', null],
    ['On demand', 'manual', null],
    ['Started by Marek', 'manual', null],
    ['HTTP requests of the shop', 'request', null],
    ['Manual at first, weekly later', 'manual', null],
    ['Event, when new data arrives (usually daily)', 'event', null],
  ] as const)('%s is %s %s', (text, kind, cadence) => {
    expect(readTrigger(text)).toMatchObject({ kind, cadence });
  });

  it.each(['', 'as agreed', 'see above', 'the usual'])('%j says nothing', (text) => {
    expect(readTrigger(text)).toBeNull();
  });

  it('settles after it was written once', () => {
    for (const text of ['Nightly at 02:00', 'When the export has arrived', 'Schedule, every other week']) {
      const read = readTrigger(text);
      expect(read === null ? null : readTrigger(writeTrigger(read))).toEqual(read);
    }
  });

  it('takes dates and numbers for no cron expression', () => {
    for (const text of ['from 1 to 5 on 3 of 7 days', '10 20 30 40', '2026-01-02']) expect(cronIn(text)).toBeNull();
    expect(cronIn('at 0 */4 * * *.')).toBe('0 */4 * * *');
  });
});
