import { describe, expect, it } from 'vitest';
import { contextOf } from '#reading/lexical/facts/context';
import { tellsArrival, tellsComing } from '#reading/lexical/facts/trigger-arrival';
import { analyseText } from '#reading/lexical/text';

const arrives = (text: string, time: string): boolean =>
  tellsArrival(contextOf(analyseText(text), []), text.indexOf(time));

describe('tellsArrival', () => {
  it.each([
    ['The registry lands the extract in our bucket each Monday.', 'each Monday'],
    ['Buoys report every 10 min to the harbour server.', 'every 10 min'],
    ['The closed cases are exported every night by IT to our database anyway.', 'every night'],
    ['Each feeder drops a CSV on the share at 1:00.', 'at 1:00'],
  ])('hears in %j that data come %s', (text, time) => {
    expect(arrives(text, time)).toBe(true);
  });

  it.each([
    ['We export the orders every night.', 'every night'],
    ['Every night it sends the list to the crew.', 'Every night'],
    ['The job drops duplicates each Monday.', 'each Monday'],
    ['The list must be sent every day by noon.', 'every day'],
    ['From the nightly dumps we build the features.', 'nightly'],
  ])('hears in %j what is to be done %s', (text, time) => {
    expect(arrives(text, time)).toBe(false);
  });
});

describe('tellsComing', () => {
  const comes = (text: string): boolean => tellsComing(contextOf(analyseText(text), []), text.indexOf('when'));

  it('hears how single data come, and not what an event sets off', () => {
    expect(comes('So the plan: photos arrive in S3 when the customer uploads them.')).toBe(true);
    expect(comes('Load the photos when the customer uploads them.')).toBe(false);
    expect(comes('Photos arrive in S3. Score them when the batch is complete.')).toBe(false);
  });
});
