import { describe, expect, it } from 'vitest';
import { setsALimit } from '#reading/lexical/status/sets-a-limit';

describe('setsALimit', () => {
  it.each([
    'a visitor should not wait longer than two seconds',
    "the answer mustn't take more than 300 ms",
    'nobody waits longer than a minute',
    'no district may not fall below, never less than 80 %',
  ])('hears the limit in %j', (words) => {
    expect(setsALimit(words)).toBe(true);
  });

  it.each([
    'no longer wanted',
    'we do not want a dashboard',
    'no more screens, please',
    'not the live answers, they are more than enough',
  ])('hears none in %j', (words) => {
    expect(setsALimit(words)).toBe(false);
  });
});
