import { readFileSync } from 'node:fs';
import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '#reading/lexical/components/name';
import { LONGEST_NAME } from '#reading/lexical/components/naming/spell';
import { analyseText, type LexicalText } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';

const whole = (said: string, kind: KindId): string => {
  const text = analyseText(said);
  return nameOf(text, 0, text.tokens.length, kind);
};

const BARE =
  /^(?:i|we|you|he|she|it|they|this|that|one|ones|something|everything|train|fit|load|pull|fetch|drop|clean|compare|run|get|put|do|go|goes)$/iu;

/** What every name promises, whatever was said. */
function expectName(name: string): void {
  expect(name.trim()).toBe(name);
  expect(name.length).toBeGreaterThan(1);
  expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(name).not.toMatch(/[\n\r\t?"“”]/u);
  expect(name).not.toMatch(BARE);
  expect(name).not.toMatch(/\s(?:the|an?|of|for|to|into|from|with|and|or|which|that|is|are)$/iu);
}

describe('the name of a component', () => {
  it.each([
    ['dashboard', 'My boss also wants a live map for the couriers', 'live map for the couriers'],
    ['training', 'we fit the XGBoost model', 'XGBoost model'],
    ['training', 'Retraining maybe every two weeks', 'retraining'],
    ['training', 'a colleague refits it by hand', 'model'],
    ['preprocessing', 'I clean out the test lockers and the ones under repair', 'removal of test lockers'],
    ['preprocessing', 'throws out the junk', 'removal of junk'],
    ['data_export', 'drops the at-risk list into Salesforce', 'at-risk list in Salesforce'],
    ['data_export', 'drops them in the import folder', 'results in the import folder'],
    ['evaluation', "compares it with last month's", "comparison with last month's model"],
    ['evaluation', "I'd look at the error per region", 'error per region'],
    ['batch_inference', 'scores every cow', 'scores for every cow'],
    ['alerting', 'an alert when a locker breaks', 'alert when a locker breaks'],
    ['promotion', 'before a new one goes in', 'release of the new version'],
    ['promotion', 'Silje, fish health, presses approve', 'release by Silje'],
    ['promotion', 'only after the duty officer has released it', 'release by the duty officer'],
    ['feature_engineering', 'Feature: loans per copy, age of the edition', 'loans per copy, age of the edition'],
    ['realtime_inference', 'Is a live endpoint needed?', 'live endpoint'],
  ] as const)('%s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });

  it('is a short noun phrase for every part of every annotated brief', () => {
    const lines = readFileSync('training/silver.jsonl', 'utf8').trim().split('\n');
    for (const line of lines.filter((_, at) => at % 5 === 0)) {
      const { text: said, spans } = JSON.parse(line) as { text: string; spans: [number, number, KindId][] };
      const text = analyseText(said);
      for (const [start, end, kind] of spans) expectName(nameOf(text, ...tokensIn(text, start, end), kind));
    }
  });

  it('is a name whatever stretch of whatever text it is asked for', () => {
    assert(
      property(string({ maxLength: 120 }), constantFrom(...kindIds), nat(20), nat(20), (said, kind, from, length) => {
        const text = analyseText(said);
        const first = Math.min(from, text.tokens.length);
        const name = nameOf(text, first, Math.min(text.tokens.length, first + length), kind);
        expect(name.length).toBeGreaterThan(1);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/[\n\r\t]/u);
      }),
    );
  });
});

function tokensIn({ tokens }: LexicalText, start: number, end: number): [number, number] {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.start >= end);
  return [first, last < 0 ? tokens.length : last];
}
