import { describe, expect, it } from 'vitest';
import { covered, isThin } from '#design/coverage/covered';
import { readingFrom } from '#design/heard';
import type { HeardInExample } from '#rule/rule';
import { coverageCategories } from '#vocabulary/coverage';

const heard = (text: string, what: HeardInExample) => readingFrom(what, text);

const FULL = 'SAP orders, cleaned, a forest, list to Salesforce every night, on Kubernetes, two of us.';
const full = heard(FULL, {
  components: [
    { kind: 'preprocessing', quote: 'cleaned' },
    { kind: 'training', quote: 'a forest' },
    { kind: 'data_export', quote: 'list to Salesforce' },
  ],
  facts: [
    { attribute: 'source', value: 'SAP', quote: 'SAP' },
    {
      attribute: 'trigger',
      value: { kind: 'schedule', cadence: 'daily', words: 'every night' },
      component: 'list to Salesforce',
      quote: 'every night',
    },
    { attribute: 'orchestrator', value: 'kubernetes', quote: 'Kubernetes' },
    { attribute: 'team_size', value: 2, quote: 'two of us' },
  ],
});

describe('coverage', () => {
  it('hears all seven categories in one sentence, in the order of the vocabulary', () => {
    expect(covered(full)).toEqual(coverageCategories);
    expect(isThin(full)).toBe(false);
  });

  it('covers nothing by what is refused', () => {
    const reading = heard('No dashboard, no live scoring, no sweeps.', {
      components: [
        { kind: 'dashboard', quote: 'dashboard', status: 'refused' },
        { kind: 'realtime_inference', quote: 'live scoring', status: 'refused' },
        { kind: 'hyperparameter_tuning', quote: 'sweeps', status: 'refused' },
      ],
    });
    expect(covered(reading)).toEqual([]);
    expect(isThin(reading)).toBe(true);
  });

  it('accepts a short request for one thing that works already', () => {
    const what: HeardInExample = {
      components: [{ kind: 'training', quote: 'a forest in a notebook' }],
      signals: [{ signal: 'useful_result', quote: 'AUC 0.8' }],
    };
    expect(isThin(heard('a forest in a notebook, AUC 0.8, as a pipeline please', what))).toBe(false);
    expect(isThin(heard('a forest in a notebook, as a pipeline please', { components: what.components ?? [] }))).toBe(
      true,
    );
  });

  it('takes the categories that it is given', () => {
    const nothing = heard('hello', {});
    expect(isThin(nothing, ['data_sources', 'processing', 'model_work'])).toBe(true);
    expect(isThin(nothing, ['data_sources', 'processing', 'model_work', 'team_context'])).toBe(false);
  });
});
