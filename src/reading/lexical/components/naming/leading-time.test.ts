import { describe, expect, it } from 'vitest';
import { behindTime } from '#reading/lexical/components/naming/leading-time';
import { wordsOf } from '#reading/lexical/components/naming/noun-phrase';
import { analyseText } from '#reading/lexical/text';

const rest = (said: string): string => {
  const words = wordsOf(analyseText(said).tokens);
  return words.tokens
    .slice(behindTime(words, 0))
    .map(({ lower }) => lower)
    .join(' ');
};

describe('a time that opens the words', () => {
  it.each([
    ['every night the list', 'the list'],
    ['on Fridays the coming week', 'the coming week'],
    ['first of every month each member', 'each member'],
    ['at 6:30 risk', 'risk'],
    ['each evening at 9pm the orders', 'the orders'],
    ['at 6 am the readings', 'the readings'],
    ['once a month in season we refit', 'we refit'],
    ['Mondays refit', 'refit'],
  ])('is passed over in "%s"', (said, left) => {
    expect(rest(said)).toBe(left);
  });

  it.each([
    'night shift reports',
    'days since the last visit',
    'the week of a nurse',
    'on the list',
    'at last',
    'each pump',
    'Monday',
  ])('is none in "%s"', (said) => {
    expect(rest(said)).toBe(said.toLowerCase());
  });
});
