import { describe, expect, it } from 'vitest';
import { tellsGrain } from '#design/split/clock';
import { isMeant } from '#design/split/own-time';
import type { FactOf } from '#design/facts';
import type { Timed } from '#design/split/stage';
import type { Component } from '#reading/reading';

const clock = (words: string, confidence: number, cadence = 'daily'): FactOf<'trigger'> => ({
  id: 'f1',
  subject: 'component:c1',
  attribute: 'trigger',
  value: { kind: 'schedule', cadence, words },
  status: 'stated',
  confidence,
  evidence: [],
});

const part = (status: Component['status'], confidence: number): Timed => ({
  component: {
    id: 'c1',
    name: 'the extract',
    kind: 'ingestion',
    status,
    stays: false,
    evidence: [],
    confidence: 1,
    dependsOn: [],
  },
  makes: null,
  clock: clock('every night', confidence),
});

describe('the time of a part that only supports', () => {
  it('counts where it was surely said of something to be built', () => {
    expect(isMeant(part('wanted', 0.9), [])).toBe(true);
  });
  it('founds nothing where it is only half heard, or tells when existing data arrive', () => {
    expect(isMeant(part('wanted', 0.72), [])).toBe(false);
    expect(isMeant(part('exists', 0.9), [])).toBe(false);
  });
});

describe('the grain of numbers', () => {
  it.each(['hour by hour', 'day by day', 'by the hour', 'by the week'])('is no rhythm: %s', (words) => {
    expect(tellsGrain(clock(words, 0.9))).toBe(true);
  });
  it.each(['hourly', 'every hour', 'each day', 'by the hour hand', 'hour by day', 'once an hour'])(
    'is not read into a rhythm: %s',
    (words) => {
      expect(tellsGrain(clock(words, 0.9))).toBe(false);
    },
  );
  it('is a rhythm where it was given as an answer', () => {
    expect(tellsGrain({ ...clock('hour by hour', 0.9), status: 'confirmed' })).toBe(false);
  });
});
