import { describe, expect, it } from 'vitest';
import { tells } from '#design/words/telling';
import type { KindId } from '#vocabulary/kinds';

describe('a name tells something', () => {
  it.each([
    ['preprocessing', 'removal'],
    ['preprocessing', 'data preparation'],
    ['evaluation', 'comparison'],
    ['validation', 'data check'],
    ['promotion', 'release of the new version'],
    ['batch_inference', 'predictions'],
    ['realtime_inference', 'answers'],
    ['evaluation', 'gaps'],
    ['evaluation', 'Actual'],
  ] as [KindId, string][])('not where a %s is called "%s"', (kind, name) => {
    expect(tells({ kind, name })).toBe(false);
  });

  it.each([
    ['preprocessing', 'removal of test lockers'],
    ['preprocessing', 'transcription'],
    ['evaluation', 'comparison with the old ranking'],
    ['evaluation', 'accuracy'],
    ['evaluation', 'NDCG'],
    ['evaluation', 'backtest'],
    ['evaluation', 'gaps per shelf'],
    ['preprocessing', 'gaps'],
    ['promotion', 'release by Silje'],
    ['batch_inference', 'scores for every cow'],
  ] as [KindId, string][])('where a %s is called "%s"', (kind, name) => {
    expect(tells({ kind, name })).toBe(true);
  });
});
