import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answerForm } from '#machine/models/answer-form';
import { formInWords } from '#machine/models/form-in-words';
import { notStrict } from '#machine/models/loopback-provider.contract';
import { judgeAnswer } from '#machine/models/judge-answer';
import { admit } from '#reading/admit';
import type { Claims, Quote } from '#reading/claims';
import { factAttributes } from '#reading/claims-schema';
import { kindIds } from '#vocabulary/kinds';
import { signalIds } from '#vocabulary/signals';

const validate = new Ajv2020({ strict: false }).compile(answerForm());

const cases = readdirSync('cases', { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return [];
  const text = readFileSync(`cases/${entry.name}/brief.md`, 'utf8');
  const given: unknown = JSON.parse(readFileSync(`cases/${entry.name}/claims.json`, 'utf8'));
  return [{ name: entry.name, text, claims: admit(given, text).claims }];
});

/** Claims as a model that keeps to the form would write them. */
function written({ components, facts, signals }: Claims): object {
  const words = (quotes: readonly Quote[]) => quotes.map(({ text }) => text);
  return {
    schema: 'headwater.claims/1',
    components: components.map((one) => ({ stays: null, dependsOn: [], ...one, quotes: words(one.quotes) })),
    facts: facts.map((one) => ({ ...one, quotes: words(one.quotes) })),
    signals: signals.map((one) => ({ value: null, ...one, quotes: words(one.quotes) })),
  };
}

describe('the form that a model answers in', () => {
  it('is one that strict decoders take', () => {
    expect(notStrict(answerForm())).toBeNull();
  });

  it.each(cases)('has room for all that can be heard: $name', ({ claims, text }) => {
    const answer = written(claims);
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    const judged = judgeAnswer(JSON.stringify(answer), text);
    const once = (quote: Quote): boolean => text.indexOf(quote.text) === text.lastIndexOf(quote.text);
    const kept = claims.components.filter(({ quotes }) => quotes.some(once));
    expect(judged?.claims.components.map(({ ref, kind }) => [ref, kind])).toEqual(
      kept.map(({ ref, kind }) => [ref, kind]),
    );
  });

  it.each([
    { schema: 'headwater.claims/1', components: [], facts: [] },
    { schema: 'headwater.claims/1', components: [], facts: [], signals: [], mvp: 'deployed' },
    {
      schema: 'headwater.claims/1',
      components: [],
      facts: [{ subject: 'workflow', attribute: 'team_size', value: 'three', quotes: [], confidence: 1 }],
      signals: [],
    },
  ])('has no room for anything else: %j', (answer) => {
    expect(validate(answer)).toBe(false);
  });

  it('is told in words with every kind, attribute and signal', () => {
    const words = formInWords();
    for (const id of [...kindIds, ...signalIds, ...factAttributes]) expect(words).toContain(`${id}: `);
    expect(words).not.toContain('undefined');
  });
});
