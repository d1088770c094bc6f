import { describe, expect, it } from 'vitest';
import { criterionIn } from '#reading/lexical/facts/criterion';

const of = (said: string, cue = ''): string | null => {
  const start = said.indexOf(cue);
  return criterionIn(said, cue === '' ? [] : [{ start, end: start + cue.length }], 0);
};

describe('what decides', () => {
  it.each([
    ['goes live only if no store is worse, otherwise the old one stays', 'no store is worse'],
    ["if it's no worse than the nurse it goes in", "it's no worse than the nurse"],
    ['if the miss rate is under 3 percent, it goes live', 'the miss rate is under 3 percent'],
    ['If the F1 per tag is not lower than before it may go in', 'the F1 per tag is not lower than before'],
    ['If neither is worse than the one in use it takes over', 'neither is worse than the one in use'],
    ["if the error is lower then it's the live one", 'the error is lower'],
    ['only swap if not more than two answers get worse', 'not more than two answers get worse'],
    ['flips if recall is no lower than before, else it stays', 'recall is no lower than before'],
  ])('is the condition without its consequence: "%s" is "%s"', (said, criterion) => {
    expect(of(said)).toBe(criterion);
  });

  it.each([
    ['if it fell by more than three points nothing is moved', 'unless it fell by more than three points'],
    ['if it loses to last month keep the old one', 'unless it loses to last month'],
    ['when fewer than 68 are right then the old folder stays', 'unless fewer than 68 are right'],
    ["if it's below last week's, the alias stays where it is", "unless it's below last week's"],
    [
      'if the new one is worse than the old one dont use it i mean obviously',
      'unless the new one is worse than the old one',
    ],
    ["If it loses a point, don't release it", 'unless it loses a point'],
    ['if the error is higher we throw it away', 'unless the error is higher'],
    ['It takes over unless some repo loses three points', 'unless some repo loses three points'],
  ])('is said with "unless" where the old version stays: "%s" is "%s"', (said, criterion) => {
    expect(of(said)).toBe(criterion);
  });

  it('keeps the numbers whole', () => {
    expect(of('tag it if IoU is above 0.7. Then we look.')).toBe('IoU is above 0.7');
  });

  it('leaves out the person who has a say besides', () => {
    expect(of('if no shop is worse and she says fine')).toBe('no shop is worse');
    expect(of('if no language got worse by a point, Tomasz signs it')).toBe('no language got worse by a point');
    expect(of('when it beats the current one on the last month and Marta, head of accounts, has agreed')).toBe(
      'it beats the current one on the last month',
    );
    expect(of('if no shop is worse and no clerk complains')).toBe('no shop is worse and no clerk complains');
  });

  it('is otherwise the clause that speaks of it, never the whole story', () => {
    const told = 'ok so one thing, the top 100 holds at least as many as before, and then a mail goes out';
    expect(of(told, 'at least')).toBe('the top 100 holds at least as many as before');
    expect(of('The error must not rise, otherwise the old one stays', 'not rise')).toBe('The error must not rise');
    expect(of('trained nightly, the error must not rise, otherwise the old one stays', 'otherwise the old one')).toBe(
      'the error must not rise',
    );
  });

  it('is nothing where no condition is named', () => {
    expect(of('if so overwrites the file')).toBeNull();
    expect(of('otherwise the old one stays', 'otherwise')).toBeNull();
    expect(of('and otherwise that category stays with it', 'stays with it')).toBeNull();
    expect(of('somebody looks at it')).toBeNull();
    expect(of('you press go and nobody has to touch it', 'nobody')).toBeNull();
    expect(of('nobody clicks when it is better than before', 'nobody')).toBe('it is better than before');
  });
});
