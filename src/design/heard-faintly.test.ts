import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { HeardInExample } from '#rule/rule';
import type { Fact, Reading } from '#reading/reading';

const TEXT = 'get the bookings, fit the model, compare it, Ann signs, score everybody, send the list, answer live';

type Parts = NonNullable<HeardInExample['components']>;
const part = (kind: string, quote: string, more: Partial<Parts[number]> = {}): Parts[number] => ({
  kind,
  quote,
  ...more,
});
const schedule = (cadence: string) => ({ kind: 'schedule', cadence, words: cadence });

/** What was heard, the facts as surely as said. */
function heard(components: Parts, facts: NonNullable<HeardInExample['facts']> = [], confidence = 1): Reading {
  const reading = readingFrom({ components, facts }, TEXT);
  return { ...reading, facts: reading.facts.map((fact) => ({ ...fact, confidence }) as Fact) };
}

const rolesOf = (reading: Reading): string[] =>
  (design(reading).architecture?.pipelines ?? []).map(({ role }) => role).sort();

const FIT = part('training', 'fit the model');
const COMPARE = part('evaluation', 'compare it');
const SCORE = part('batch_inference', 'score everybody');
const GET = part('ingestion', 'get the bookings');

describe('what was heard faintly', () => {
  it('founds no scoring pipeline beside training by words that are more often misheard than meant', () => {
    const faint = (confidence: number): Parts[number] => part('batch_inference', 'score everybody', { confidence });
    expect(rolesOf(heard([GET, FIT, COMPARE, faint(0.3)]))).toEqual(['training']);
    const open = (sure: number) =>
      design(heard([GET, FIT, COMPARE, faint(sure)])).architecture?.openQuestions.join(' ');
    expect(open(0.3)).toContain('too faintly');
    expect(open(0.6)).not.toContain('too faintly');
    expect(rolesOf(heard([GET, FIT, COMPARE, faint(0.6)]))).toEqual(['inference', 'training']);
    const forLabels = part('data_export', 'send the list', { name: 'upload to Label Studio' });
    expect(rolesOf(heard([GET, FIT, faint(0.3), forLabels]))).toEqual(['training']);
    expect(rolesOf(heard([GET, faint(0.3)]))).toEqual(['inference']);
    expect(rolesOf(heard([GET, FIT, faint(0.3), part('data_export', 'send the list')]))).toEqual([
      'inference',
      'training',
    ]);
  });

  it('splits no data pipeline off by a time that merely stands near', () => {
    const facts = [
      { attribute: 'trigger', value: schedule('weekly'), component: 'fit the model' },
      { attribute: 'trigger', value: schedule('daily'), component: 'get the bookings' },
    ];
    expect(rolesOf(heard([GET, FIT, COMPARE], facts, 1))).toEqual(['data', 'training']);
    expect(rolesOf(heard([GET, FIT, COMPARE], facts, 0.5))).toEqual(['training']);
  });

  it('leaves the evaluation with the training unless its own time is certain', () => {
    const facts = [
      { attribute: 'trigger', value: schedule('monthly'), component: 'fit the model' },
      { attribute: 'trigger', value: schedule('weekly'), component: 'compare it' },
    ];
    expect(rolesOf(heard([FIT, COMPARE], facts, 1))).toEqual(['evaluation', 'training']);
    expect(rolesOf(heard([FIT, COMPARE], facts, 0.65))).toEqual(['training']);
  });

  it('builds around the only scoring that "runs and stays", and leaves it where that is certain', () => {
    const runs = (confidence: number) =>
      part('batch_inference', 'score everybody', { status: 'exists', stays: true, confidence });
    expect(rolesOf(heard([runs(0.8), part('data_export', 'send the list')]))).toContain('inference');
    expect(rolesOf(heard([runs(1), part('data_export', 'send the list')]))).not.toContain('inference');
  });

  it('takes a time of the role before one heard near the part, but not before one said of the part', () => {
    const cadence = (near: number) => {
      const reading = heard(
        [FIT, COMPARE],
        [
          { attribute: 'trigger', value: schedule('daily'), component: 'fit the model' },
          { attribute: 'trigger', value: schedule('monthly'), subject: 'role:training', quote: 'fit' },
        ],
      );
      const facts = reading.facts.map(
        (fact) => ({ ...fact, confidence: fact.subject === 'role:training' ? 0.8 : near }) as Fact,
      );
      return design({ ...reading, facts }).architecture?.pipelines[0]?.trigger.cadence;
    };
    expect(cadence(0.45)).toBe('monthly');
    expect(cadence(0.9)).toBe('daily');
  });

  it('hears no service where lists are made ahead or the model is shipped, unless somebody waits a given time', () => {
    const live = part('realtime_inference', 'answer live', { confidence: 0.9 });
    const budget = [{ attribute: 'latency_ms', value: 200, component: 'answer live' }];
    expect(rolesOf(heard([FIT, COMPARE, SCORE, live]))).not.toContain('deployed');
    expect(rolesOf(heard([FIT, COMPARE, SCORE, live], budget))).toContain('deployed');
    expect(rolesOf(heard([FIT, part('model_export', 'send the list'), live]))).toEqual(['training']);
  });

  it('makes one pipeline of two scorings of which one was heard faintly', () => {
    const other = (confidence: number) => part('batch_inference', 'send the list', { confidence });
    const facts = [
      { attribute: 'trigger', value: schedule('daily'), component: 'score everybody' },
      { attribute: 'trigger', value: schedule('monthly'), component: 'send the list' },
    ];
    expect(rolesOf(heard([SCORE, other(1)], facts))).toEqual(['inference', 'inference']);
    expect(rolesOf(heard([SCORE, other(0.5)], facts, 0.9))).toEqual(['inference']);
  });

  it('takes a time of the training for a training that nobody described', () => {
    const said = [{ attribute: 'trigger', value: schedule('quarterly'), subject: 'role:training', quote: 'fit' }];
    expect(rolesOf(heard([SCORE, part('data_export', 'send the list')], said, 0.8))).toEqual(['inference', 'training']);
    expect(rolesOf(heard([SCORE, part('data_export', 'send the list')], said, 0.4))).toEqual(['inference']);
  });
});
