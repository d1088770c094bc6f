import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { Fact } from '#reading/reading';
import type { HeardInExample } from '#rule/rule';

const TEXT =
  'get the bookings, fit the model, compare it, Ann signs, score everybody, retrain again, learn from each click at once, index the pages';

type Parts = NonNullable<HeardInExample['components']>;
const part = (kind: string, quote: string, status: Parts[number]['status'] = 'wanted'): Parts[number] => ({
  kind,
  quote,
  status,
});
const GET = part('ingestion', 'get the bookings');
const FIT = part('training', 'fit the model');
const COMPARE = part('evaluation', 'compare it');
const SIGN = part('promotion', 'Ann signs');
const SCORE = part('batch_inference', 'score everybody');
const AGAIN = part('retraining', 'retrain again');

/** When the pipeline of a role runs, where each part was said to run so: "training: schedule monthly". */
function triggerOf(
  role: string,
  components: Parts,
  times: Readonly<Record<string, { kind: string; cadence: string | null; words: string }>>,
  { confidence = 0.9, signals = [] }: { confidence?: number; signals?: NonNullable<HeardInExample['signals']> } = {},
): string {
  const facts = Object.entries(times).map(([component, value]) => ({ attribute: 'trigger', value, component }));
  const reading = readingFrom({ components, facts, signals }, TEXT);
  const faint = { ...reading, facts: reading.facts.map((fact) => ({ ...fact, confidence }) as Fact) };
  const pipeline = design(faint).architecture?.pipelines.find((each) => each.role === role);
  return `${pipeline?.trigger.kind} ${pipeline?.trigger.cadence}`;
}

const every = (cadence: string) => ({ kind: 'schedule', cadence, words: cadence });
const when = (words: string) => ({ kind: 'event', cadence: null, words });

describe('when a training runs of which nobody said it', () => {
  it('takes the slow rhythm of what judges its models', () => {
    expect(triggerOf('training', [GET, FIT, COMPARE], { 'compare it': every('monthly') })).toBe('schedule monthly');
    expect(triggerOf('training', [GET, FIT, SIGN], { 'Ann signs': every('quarterly') })).toBe('schedule quarterly');
  });

  it('takes no fast one, none that stands near, and none beside its own', () => {
    expect(triggerOf('training', [GET, FIT, SIGN], { 'Ann signs': every('hourly') })).toBe('manual null');
    expect(triggerOf('training', [GET, FIT, SIGN], { 'Ann signs': every('monthly') }, { confidence: 0.4 })).toBe(
      'manual null',
    );
    const both = { 'compare it': every('monthly'), 'fit the model': every('weekly') };
    expect(triggerOf('training', [GET, FIT, COMPARE], both)).toBe('schedule weekly');
  });

  it('goes by what was said of all training, and not by when data come for the scoring', () => {
    expect(
      triggerOf('training', [GET, FIT, SCORE], {
        'get the bookings': every('weekly'),
        'score everybody': every('weekly'),
      }),
    ).toBe('manual null');
    expect(triggerOf('training', [GET, FIT], { 'get the bookings': every('quarterly') })).toBe('schedule quarterly');
  });

  it('takes that of a wish to train again, unless a measure or each event is to set it off', () => {
    expect(triggerOf('training', [GET, FIT, AGAIN], { 'retrain again': every('monthly') })).toBe('schedule monthly');
    expect(triggerOf('training', [GET, FIT, AGAIN], { 'retrain again': when('when the file lands') })).toBe(
      'event null',
    );
    expect(triggerOf('training', [GET, FIT, AGAIN], { 'retrain again': when('when the error rises') })).toBe(
      'manual null',
    );
    const refused = [GET, FIT, part('retraining', 'retrain again', 'refused')];
    expect(triggerOf('training', refused, { 'retrain again': every('monthly') })).toBe('manual null');
  });

  it('is weekly where the model is to learn all the time', () => {
    const signals = [{ signal: 'learns_continuously', quote: 'learn from each click at once' }] as const;
    expect(triggerOf('training', [GET, FIT], {}, { signals: [...signals] })).toBe('schedule weekly');
    expect(triggerOf('training', [GET, FIT], { 'fit the model': every('monthly') }, { signals: [...signals] })).toBe(
      'schedule monthly',
    );
  });
});

describe('when data or an index is renewed', () => {
  it('follows what was heard in passing about its sources', () => {
    const index = [GET, part('index_building', 'index the pages')];
    expect(triggerOf('index', index, { 'get the bookings': every('weekly') }, { confidence: 0.5 })).toBe(
      'schedule weekly',
    );
    expect(triggerOf('index', index, { 'get the bookings': every('minutes') }, { confidence: 0.5 })).toBe(
      'manual null',
    );
  });

  it('says nothing about scoring', () => {
    expect(triggerOf('inference', [GET, SCORE], { 'get the bookings': every('minutes') }, { confidence: 0.4 })).toBe(
      'schedule daily',
    );
  });
});
