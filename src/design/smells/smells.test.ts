import { describe, expect, it } from 'vitest';
import { classify } from '#design/classify/classify';
import type { DesignContext } from '#design/context';
import { readingFrom } from '#design/heard';
import { SMELL_RULES } from '#design/smells/rules';
import { smells } from '#design/smells/smells';
import type { Example } from '#rule/rule';

const contextOf = ({ heard, text }: Example): DesignContext => {
  const reading = readingFrom(heard, text);
  return { reading, components: classify(reading), architecture: null };
};

describe('the smells', () => {
  it.each(SMELL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what was found, what it costs and what instead',
    (_, rule) => {
      for (const example of rule.shows) {
        const [finding] = smells(contextOf(example), [rule]);
        expect(finding?.rule).toBe(rule.id);
        for (const sentence of [finding?.text, finding?.cost, finding?.instead]) {
          expect(sentence).toMatch(/^[A-Z“0-9][^]*[.!?]$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”| {2}/);
        }
        expect(finding?.quotes.length).toBeGreaterThan(0);
        for (const { start, end, text } of finding?.quotes ?? []) expect(example.text.slice(start, end)).toBe(text);
      }
    },
  );
});

describe('smells in the terms of this person', () => {
  const finding = (example: Example, rule: string) => smells(contextOf(example)).find((one) => one.rule === rule);

  it('count the sources and name them', () => {
    const names = ['SAP', 'tills', 'weather', 'cards', 'portal', 'census', 'buses'];
    const found = finding(
      {
        text: names.join(', '),
        heard: { facts: names.map((value) => ({ attribute: 'source', value, quote: value })) },
      },
      'too_many_sources',
    );
    expect(found?.cost).toContain('Seven sources are seven points of failure');
    for (const name of names) expect(found?.text).toContain(name);
  });

  it('advise the sources that the prototype was made with', () => {
    const names = ['SAP', 'tills', 'weather', 'cards', 'portal', 'census'];
    const text = `${names.join(', ')}. The notebook uses tills and weather.`;
    const found = finding(
      {
        text,
        heard: {
          facts: [
            ...names.map((value) => ({ attribute: 'source', value, quote: value })),
            {
              attribute: 'prototype',
              value: 'notebook on tills and weather',
              quote: 'The notebook uses tills and weather',
            },
          ],
        },
      },
      'too_many_sources',
    );
    expect(found?.instead).toMatch(/^Start with tills and weather/);
  });

  it('do not count the sources of what is put off or belongs to another tool', () => {
    const names = ['SAP', 'tills', 'weather', 'cards', 'portal'];
    const text = `${names.join(', ')}; next year the camera archive.`;
    const heard = {
      components: [{ kind: 'ingestion', quote: 'next year the camera archive', status: 'later' as const }],
      facts: [...names, 'camera archive'].map((value) => ({ attribute: 'source', value, quote: value })),
    };
    expect(finding({ text, heard }, 'too_many_sources')).toBeUndefined();
  });

  it('compare pipelines with people', () => {
    const text = 'Seven pipelines. Two of us.';
    const planned = (value: number, team: number): Example => ({
      text,
      heard: {
        facts: [{ attribute: 'team_size', value: team, quote: 'Two of us' }],
        signals: [{ signal: 'pipelines_planned', quote: 'Seven pipelines', value }],
      },
    });
    expect(finding(planned(6, 2), 'too_many_pipelines_for_team')).toBeUndefined();
    expect(finding(planned(7, 2), 'too_many_pipelines_for_team')?.text).toContain('two people');
  });

  it('say each thing once, in a fixed order, however often they are asked', () => {
    const context = contextOf({
      text: 'One step only. Nobody ever clicks. Feast first.',
      heard: {
        signals: [
          { signal: 'one_big_step', quote: 'One step only' },
          { signal: 'full_automation_now', quote: 'Nobody ever clicks' },
          { signal: 'feature_store_first', quote: 'Feast first' },
        ],
      },
    });
    expect(smells(context).map(({ rule }) => rule)).toEqual([
      'automate_everything',
      'feature_store_first',
      'mega_step',
    ]);
    expect(smells(context)).toEqual(smells(context));
  });
});
