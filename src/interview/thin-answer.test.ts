import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThin, mannerOf } from '#interview/thin-answer';

describe('mannerOf', () => {
  it.each([
    ['', 'thin'],
    ['some', 'thin'],
    ['the usual', 'thin'],
    ['just a model', 'thin'],
    ['it depends', 'thin'],
    ['weekly', 'thin'],
    ["I don't know", 'dont_know'],
    ['no idea.', 'dont_know'],
    ['I cannot say.', 'dont_know'],
    ['Not sure yet', 'dont_know'],
    ['No opinion.', 'dont_know'],
    ['What do you mean?', 'what_do_you_mean'],
    ['?', 'what_do_you_mean'],
    ['I don’t understand', 'what_do_you_mean'],
    ["I'd rather not say", 'refusal'],
    ['every Monday before eight', 'plain'],
    ["I don't know the day, but it is once a week", 'plain'],
    ['Nobody knows what the vendor does, we start it by hand', 'plain'],
  ])('takes %j as %s', (text, manner) => {
    expect(mannerOf(text)).toBe(manner);
  });

  it('never throws and gives the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mannerOf(text)).toBe(mannerOf(text));
      }),
    );
  });

  it('does not call an answer with a number and a noun thin', () => {
    expect(isThin('three people')).toBe(false);
    expect(isThin('80 ms')).toBe(false);
  });
});
