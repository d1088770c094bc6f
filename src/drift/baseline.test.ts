import { describe, expect, it } from 'vitest';
import { accept, type Baseline, EMPTY_BASELINE, judge, readBaseline, shrink, writeBaseline } from '#drift/baseline';
import type { Difference, DriftKind, DriftReport } from '#drift/difference';

const difference = (identity: string, kind: DriftKind = 'missing'): Difference => ({
  identity,
  kind,
  about: 'step',
  severity: 'warning',
  text: '',
  instead: null,
  document: null,
  code: null,
});
const report = (...differences: Difference[]): DriftReport => ({
  schema: 'headwater.drift/1',
  differences,
  matched: [],
});
const baseline = (...accepted: string[]): Baseline => ({ ...EMPTY_BASELINE, accepted });

describe('a baseline', () => {
  it('matches by identity and names what no longer applies', () => {
    const { fresh, accepted, stale } = judge(
      report(difference('a'), difference('b'), difference('c', 'not_checkable')),
      baseline('b', 'gone'),
    );
    expect([fresh.map((d) => d.identity), accepted.map((d) => d.identity), stale]).toEqual([['a'], ['b'], ['gone']]);
  });
  it('shrinks by itself and grows only when asked, showing by what', () => {
    const now = report(difference('b'), difference('a'));
    expect(shrink(baseline('b', 'gone'), now)).toEqual(baseline('b'));
    expect(accept(baseline('b', 'gone'), now)).toEqual({ baseline: baseline('a', 'b'), added: ['a'] });
  });
  it('reads what it wrote, in one order whatever the order before', () => {
    expect(readBaseline(writeBaseline(baseline('b', 'a', 'b')))).toEqual(baseline('a', 'b'));
  });
  it.each([
    ['{', 'is not JSON'],
    ['null', 'has no "schema": "headwater.drift-baseline/1"'],
    ['{"schema":"headwater.drift-baseline/1","accepted":[1]}', 'has no list "accepted" of identities'],
  ])('says what is wrong with %j', (text, problem) => expect(readBaseline(text)).toEqual({ problem }));
});
