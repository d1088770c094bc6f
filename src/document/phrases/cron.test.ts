import { describe, expect, it } from 'vitest';
import { cronProblem, cronsIn } from '#document/phrases/cron';

describe('cron expressions', () => {
  it.each([
    ['0 3 * * 1', null],
    ['*/15 6-20 * * MON-FRI', null],
    ['0 0 1 1,7 *', null],
    ['0 22 * * FRI-MON', null],
    ['0 3 ? * 7', null],
    ['0 0 3 * * *', null],
    ['0 3 * *', '4 fields'],
    ['0 3 * * 1 * *', '7 fields'],
    ['60 3 * * *', '"60" as minute'],
    ['0 25 * * *', '"25" as hour'],
    ['0 3 0 * *', '"0" as day of the month'],
    ['0 3 * 13 *', '"13" as month'],
    ['0 3 * * 8', '"8" as day of the week'],
    ['*/0 3 * * *', '"*/0" as minute'],
    ['0 20-6 * * *', '"20-6" as hour'],
    ['0 MON * * *', '"MON" as hour'],
  ])('%j: %j', (cron, problem) => expect(cronProblem(cron)).toBe(problem));

  it.each([
    ['Schedule, `0 3 * *` — monthly', ['0 3 * *']],
    ['Cron 0 3 * * 1, every Monday', ['0 3 * * 1']],
    ['at 06:00 and 18:00, 5 days a week', []],
    ['after `load * orders`, on 3 4 5 May', []],
    ['`0 4 * * MON` or `orders`', ['0 4 * * MON']],
  ])('are found in %j', (text, crons) => expect(cronsIn(text)).toEqual(crons));
});
