import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, inQuotes, inWords, listed, said } from '#design/say';

const evidence = (quote: string) => [{ entry: 'e1' as const, start: 0, end: quote.length, quote }];

describe('words for numbers and lists', () => {
  it('writes small numbers out and groups large ones', () => {
    expect([0, 1, 12, 13, 1200, 2100000].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,200', '2,100,000']);
    expect([counted(1, 'step'), counted(3, 'step')]).toEqual(['one step', 'three steps']);
  });

  it('lists what there is and counts the rest', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c and three more');
    expect(listed(['a', 'b', 'c', 'd', 'e'], 5)).toBe('a, b, c, d and e');
  });

  it('never cuts a quote inside a word and never makes one up', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const shown = said(evidence(text)).slice(1, -1).replace(/ …$/, '');
        expect(text.includes(shown)).toBe(true);
        expect(shown.split(' ').every((word) => words.includes(word))).toBe(true);
      }),
    );
    expect(said(evidence('two\n  lines'))).toBe('“two lines”');
  });

  it('shortens even what has no space to cut at', () => {
    expect(said(evidence('x'.repeat(5000))).length).toBeLessThan(120);
    expect(said(evidence('😀'.repeat(500)))).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('own words in quotation marks', () => {
  it.each([
    ['and the model looks at them', 80, '“the model looks at them”'],
    ['Feast) before anything', 80, '“Feast before anything”'],
    ['payments: Magicline (export via API', 80, '“payments: Magicline”'],
    ['feature store (Feast) first', 80, '“feature store (Feast) first”'],
    ['every evening a list of the visits for the next day', 45, '“every evening a list of the visits …”'],
    ['sorts the forms, writes the letters, and when it rains', 50, '“sorts the forms, writes the letters …”'],
    ['that', 80, '“that”'],
  ] as const)('begin and end with a whole group of words: %j', (words, longest, quoted) => {
    expect(inQuotes(words, longest)).toBe(quoted);
  });
});
