import { describe, expect, it } from 'vitest';
import { isCalendarTime, tellsGrain, tellsShare } from '#design/split/clock';
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
  speaker: 'person',
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

describe('events that are none', () => {
  const event = (words: string): FactOf<'trigger'> => ({
    ...clock(words, 0.9),
    value: { kind: 'event', cadence: null, words },
  });
  it.each(['for every true case', 'for each class'])('compare numbers: %s', (words) => {
    expect(tellsShare(event(words))).toBe(true);
  });
  it.each(['when every case is in', 'as soon as a file lands', 'forever'])('do not: %s', (words) => {
    expect(tellsShare(event(words))).toBe(false);
  });
  it.each(['when the night is over', 'once the month has closed', 'after the season ends'])(
    'tell a time: %s',
    (words) => {
      expect(isCalendarTime(event(words).value)).toBe(true);
    },
  );
  it.each([
    'when a packet is complete',
    'once the nightly file is there',
    'after each flight',
    'when a shift plan is dropped',
  ])('tell of an arrival: %s', (words) => {
    expect(isCalendarTime(event(words).value)).toBe(false);
  });
});
