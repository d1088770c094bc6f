import { describe, expect, it } from 'vitest';
import { design } from '#design/judge';
import { readingFrom } from '#design/heard';
import { changesBetween } from '#interview/changes';
import type { HeardInExample } from '#rule/rule';

const TEXT =
  'We train a churn model each month by the calendar and score all customers every night or with the training.';

const plan = (scoring: 'daily' | 'monthly' | null, extra: HeardInExample = {}) =>
  design(
    readingFrom(
      {
        components: [
          { kind: 'training', quote: 'train a churn model' },
          { kind: 'batch_inference', quote: 'score all customers' },
          ...(extra.components ?? []),
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            quote: 'each month',
            subject: 'role:training',
          },
          ...(scoring
            ? [
                {
                  attribute: 'trigger',
                  value: { kind: 'schedule', cadence: scoring, words: 'so' },
                  quote: 'every night',
                  subject: 'role:inference',
                },
              ]
            : []),
          ...(extra.facts ?? []),
        ],
        signals: [{ signal: 'useful_result', quote: 'train a churn model' }, ...(extra.signals ?? [])],
      },
      TEXT,
    ),
  );

const texts = (a: ReturnType<typeof plan>, b: ReturnType<typeof plan>) => changesBetween(a, b).map((c) => c.text);

describe('changes in words', () => {
  it('are none between a design and itself', () => {
    expect(changesBetween(plan('daily'), plan('daily'))).toEqual([]);
  });

  it('name another trigger', () => {
    const weekly = plan('daily', { facts: [] });
    expect(texts(plan('monthly'), weekly).join()).toMatch(/every day|scoring/);
  });

  it('name promotion, by whom', () => {
    const value = { by: 'person', who: 'Jens', criterion: null };
    const by = plan('daily', {
      facts: [{ attribute: 'promotion', value, quote: 'by the calendar', subject: 'role:training' }],
    });
    expect(texts(plan('daily'), by)).toContain('has a person decide which model version is used');
  });

  it('name it when there is no architecture any more', () => {
    const unready = design(
      readingFrom(
        {
          components: [{ kind: 'training', quote: 'train a churn model' }],
          signals: [{ signal: 'no_useful_result', quote: 'train a churn model' }],
        },
        TEXT,
      ),
    );
    expect(texts(plan('daily'), unready)).toEqual(['means that it is too early for an architecture']);
    expect(texts(unready, plan('daily'))).toEqual(['makes an architecture possible']);
  });

  it('put the weightiest first', () => {
    const more = plan('daily', { components: [{ kind: 'realtime_inference', quote: 'with the training' }] });
    expect(changesBetween(plan('daily'), more)[0]?.about).toBe('pipelines');
  });
});
