import { describe, expect, it } from 'vitest';
import { pipelinesOf, subjectsOf, titleOf } from '#design/words/subject';
import type { Component, Fact, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

const subject = (value: string, confidence: number): Fact => ({
  id: `model_subject:${value}`,
  subject: 'workflow',
  attribute: 'model_subject',
  value,
  status: 'stated',
  confidence,
  speaker: 'user',
  evidence: [],
});
const part = (kind: KindId, name: string): Component => ({
  id: name,
  name,
  kind,
  status: 'wanted',
  stays: false,
  confidence: 1,
  evidence: [],
  dependsOn: [],
});
const reading = (...facts: readonly Fact[]): Reading => ({
  components: [],
  facts,
  signals: [],
  contradictions: [],
  decisions: [],
  edits: [],
  sentences: [],
  heardShare: 1,
});

describe('what the models are about', () => {
  it('is every subject that was said', () => {
    expect(subjectsOf(reading(subject('churn', 0.8), subject('home prices', 0.6)), [])).toEqual([
      'churn',
      'home_prices',
    ]);
  });

  it('is one that only stands out, whatever was told first, and none where one was said', () => {
    const faint = [subject('pane', 0.25), subject('glass', 0.25)];
    expect(subjectsOf(reading(...faint), [])).toEqual(['glass']);
    expect(subjectsOf(reading(...[...faint].reverse()), [])).toEqual(['glass']);
    expect(subjectsOf(reading(...faint, subject('decay', 0.6)), [])).toEqual(['decay']);
  });

  it('is otherwise the first noun of a part that tells something', () => {
    expect(subjectsOf(reading(), [part('ingestion', 'regulations, the faculty pages')])).toEqual(['regulation']);
    expect(subjectsOf(reading(), [part('training', 'model'), part('batch_inference', 'scores for herring')])).toEqual([
      'herring',
    ]);
  });

  it('is no time, no measure and no form of data', () => {
    const parts = ['container', 'each night', 'csv namespace', 'judge'].map((name) => part('training', name));
    expect(titleOf(subjectsOf(reading(), parts))).toBe('ML workflow');
  });
});

describe('a subject that only a part names', () => {
  it('is one of its kind', () => {
    const of = (name: string) => subjectsOf(reading(), [part('training', name)]);
    expect(of('parcels for the depot')).toEqual(['parcel']);
    expect(of('entries of the ledger')).toEqual(['entry']);
    expect(of('branches')).toEqual(['branch']);
    expect(of('sales')).toEqual(['sales']);
  });
});

describe('how many pipelines there are', () => {
  it.each([
    ['One', ['crate'], 'One crate pipeline'],
    ['Two', ['home_prices'], 'Two home prices pipelines'],
    ['Two', ['churn', 'price'], 'Two pipelines for churn and price'],
    ['Three', ['ml'], 'Three pipelines for the ML workflow'],
  ])('%s of %j are "%s"', (count, subjects, said) => {
    expect(pipelinesOf(count, subjects)).toBe(said);
  });
});

describe('a subject in a sentence', () => {
  it('has its hyphens again', () => {
    for (const [name, said] of [
      ['walk_in', 'walk-in'],
      ['no_show', 'no-show'],
      ['cross_sell', 'cross-sell'],
      ['home_price', 'home price'],
      ['in_app_purchase', 'in-app purchase'],
      ['inventory', 'inventory'],
    ] as const)
      expect(titleOf([name])).toBe(said);
  });
});
