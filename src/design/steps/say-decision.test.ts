import { describe, expect, it } from 'vitest';
import { decision } from '#design/steps/say-decision';

describe('how a version gets into production', () => {
  it('names the person whom the part is called after', () => {
    expect(decision(null, 'training', 'release by the fish health biologist')).toBe(
      'waits for the fish health biologist, then moves the version to production',
    );
    expect(decision(null, 'index', 'release by Lucía')).toBe('waits for Lucía, then releases the new version');
  });

  it('names the condition that the part is called after', () => {
    expect(decision(null, 'training', 'release if Dutch and French both improve')).toBe(
      'moves the version to production on one condition: Dutch and French both improve',
    );
    expect(decision(null, 'training', 'release unless it fell')).toBe(
      'moves the version to production on one condition: it is not so that the new version fell',
    );
  });

  it('says what else the part is called, and nothing where it is called nothing', () => {
    expect(decision(null, 'training', "medical director's release")).toBe(
      "moves the version to production (medical director's release)",
    );
    expect(decision(null, 'training', 'release by hand, then by mail')).toBe(
      'moves the version to production (release by hand, then by mail)',
    );
    expect(decision(null, 'training', '')).toBe('moves the version to production once somebody has agreed');
  });

  it('says the rule the right way round', () => {
    const by = (criterion: string) => decision({ by: 'rule', who: null, criterion }, 'training', '');
    expect(by('it wins')).toBe('moves the version to production on one condition: the new version wins');
    expect(by('unless it loses')).toBe(
      'moves the version to production on one condition: it is not so that the new version loses',
    );
  });
});
