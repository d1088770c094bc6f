import { describe, expect, it } from 'vitest';
import { passageOf } from '#reading/lexical/cues/passage';
import { hearTimes } from '#reading/lexical/time/hear-times';

const said = (text: string): string =>
  hearTimes(passageOf(text))
    .map((time) => `${time.kind} ${time.cadence}`)
    .join(', ');

describe('hearTimes', () => {
  it.each([
    ['first thing every Monday', 'schedule weekly'],
    ['twice a year', 'schedule 0 0 1 1,7 *'],
    ['every half hour', 'schedule minutes'],
    ['every 4 h', 'schedule 0 */4 * * *'],
    ['every second month', 'schedule 0 0 1 */2 *'],
    ['every other month', 'schedule 0 0 1 */2 *'],
    ['every third month', 'schedule quarterly'],
    ['every other night', 'schedule 0 0 */2 * *'],
    ['every fourth week', 'schedule monthly'],
    ['every second quarter', 'schedule 0 0 1 1,7 *'],
    ['at 05:30 and 13:30', 'schedule 30 5,13 * * *'],
    ['at the beginning of each season', 'schedule quarterly'],
    ['monthly, on the first Saturday of the month at 6', 'schedule monthly'],
    ['Mon to Fri', 'schedule daily'],
    ['once a month, after the file is in', 'schedule monthly'],
    ['four times a year', 'schedule quarterly'],
    ['every few weeks', 'manual null'],
    ["I'd just start it myself", 'manual null'],
    ['when somebody has time', 'manual null'],
    ['when the bureau file lands', 'event null'],
    ['whenever new labels arrive', 'event null'],
    ['when somebody opens a PR', 'event null'],
    ['on the 03:20 run only', 'schedule daily'],
    ['on the 2 am run', 'schedule daily'],
    ['on the Sunday run', 'schedule weekly'],
    ['first Saturday of month', 'schedule monthly'],
    ['any prompt change', 'event null'],
    ['every playbook edit', 'event null'],
    ['error rate over 15%', 'event null'],
    ['then they tell me', 'event null'],
    ['by hand every morning', 'schedule daily'],
    ['7 * * * * /opt/run.sh', 'schedule hourly'],
    ['cron is 0 5 * * *', 'schedule daily'],
    ['30 4 * * 1', 'schedule weekly'],
    ['0 6 1 * *', 'schedule monthly'],
    ['0 4,16 * * *', 'schedule 0 4,16 * * *'],
    ['*/10 * * * *', 'schedule minutes'],
    ['every working morning', 'schedule daily'],
    ['one time in month', 'schedule monthly'],
    ['once by week', 'schedule weekly'],
    ['evry day', 'schedule daily'],
    ['each first of month', 'schedule monthly'],
    ['1x/day', 'schedule daily'],
    ['2×/month', 'schedule 0 0 1,15 * *'],
    ['all three months', 'schedule quarterly'],
    ['per quarter', 'schedule quarterly'],
    ['couple of times a year', 'schedule 0 0 1 1,7 *'],
    ["at month's end", 'schedule monthly'],
    ['one round per month', 'schedule monthly'],
    ['every hour at seven past', 'schedule hourly'],
    ['once a fortnight, sorry, once a month', 'schedule monthly'],
    ['weekly, no, that is too often, monthly', 'schedule monthly'],
    ['every week, no sir, every month', 'schedule monthly'],
    ['daily refit → monthly', 'schedule monthly'],
    ['in the weekend', 'schedule weekly'],
    ['We run it Fridays', 'schedule weekly'],
    ['the team runs it monthly', 'schedule monthly'],
    ['I start it every Monday', 'manual null'],
    ['when the night is over', 'event null'],
    ['when the scanner PC writes DONE.txt', 'event null'],
    ["whenever it's full", 'event null'],
    ['when the inspectors have closed a batch', 'event null'],
    ['once the annotators have re-labelled two thousand', 'event null'],
    ['as soon as a store has closed its books', 'event null'],
    ['each time a house is cleared', 'event null'],
    ['after every cruise', 'event null'],
    ['with every new catalogue', 'event null'],
    ['Trigger is a delivery', 'event null'],
    ['upon receipt of the weekly file', 'event null'],
    ['on arrival of the monthly delivery', 'event null'],
    ['after each winter month', 'schedule monthly'],
    ['after every school week', 'schedule weekly'],
    ['something that Ana can kick off herself', 'manual null'],
    ['something I can set off myself', 'manual null'],
    ['then he starts the fine-tune', 'manual null'],
    ['when five hundred new labels are together', 'event null'],
  ])('hears %j as %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
  it('keeps two rhythms apart that are both named', () => {
    expect(said("doesn't have to be weekly, monthly is plenty")).toBe('schedule weekly, schedule monthly');
    expect(said('weekly rather than daily')).toBe('schedule weekly, schedule daily');
  });
  it.each([
    '60 GB a week',
    'a quarter is fresh',
    'we call it the herd',
    'precision at 20, the on-call phone',
    '0.86 over 19 classes',
    'p95 120 ms, 3 of 5',
    'a team of four',
    'an error at 0.02',
    'once more, once again',
    'the sizes 1 2 3 4 5',
    '2 * 3 = 6',
    'the ship is full of grain',
  ])('hears no rhythm in %j', (text) => {
    expect(said(text)).toBe('');
  });
});
