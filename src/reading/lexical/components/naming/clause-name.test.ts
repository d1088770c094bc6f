import { describe, expect, it } from 'vitest';
import { nameOf } from '#reading/lexical/components/name';
import { analyseText } from '#reading/lexical/text';
import type { KindId } from '#vocabulary/kinds';

const whole = (said: string, kind: KindId): string => {
  const text = analyseText(said);
  return nameOf(text, 0, text.tokens.length, kind);
};

describe('a name that is a clause', () => {
  it.each([
    ['promotion', 'if it is better it goes live by itself', 'release if it is better'],
    ['promotion', 'if the new one beats the old one it takes over', 'release if the new one beats the old one'],
    ['promotion', 'if that number goes up, no release', 'release unless that number goes up'],
    ['retraining', 'when fresh data comes in the model learns again', 'retraining when fresh data comes in'],
    [
      'retraining',
      'every time a new reading arrives the model retrains itself',
      'retraining every time a new reading arrives',
    ],
  ] as const)('%s "%s" ends before the next clause: "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });
});

describe('a name', () => {
  it.each([
    ['application', "What I don't want is a portal for the drivers", 'portal for the drivers'],
    ['dashboard', 'All we need is a page with the numbers', 'page with the numbers'],
    ['batch_inference', 'and the model marks suspicious stands', 'list of suspicious stands'],
    ['training', 'Anouk retrains it each month', 'model'],
    ['training', 'a gradient boosted thing now', 'model'],
    ['ingestion', 'the work orders in Maximo going back six years', 'work orders in Maximo'],
    ['realtime_inference', 'TF Serving, p95 < 40 ms', 'TF Serving'],
    ['evaluation', 'uplift model at some point', 'uplift model'],
    ['index_building', 'every 15 min for new listings', 'index'],
  ] as const)('of %s "%s" is "%s"', (kind, said, name) => {
    expect(whole(said, kind)).toBe(name);
  });
});
