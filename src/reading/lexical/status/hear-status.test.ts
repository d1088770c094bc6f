import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt } from '#reading/lexical/cues/scan';
import { readWeights } from '#reading/lexical/model/reader-weights';
import { hearStatuses } from '#reading/lexical/status/hear-status';
import { statusOf } from '#reading/lexical/status/scope';
import { told } from '#reading/lexical/status/told.contract';
import { STATUSES, type StatusWeights } from '#reading/lexical/status/status-model';
import { analyseText } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';

const { status: weights } = readWeights(new Uint8Array(readFileSync('weights/reader.bin')), kindIds);

/** Statuses of parts told in square brackets, "[score them|batch_inference]", in order. */
function heard(marked: string, by: StatusWeights | null = weights): string[] {
  const { text, places } = told(marked);
  return hearStatuses(text, places, by).map(({ status }) => status);
}

describe('hearStatuses', () => {
  it('refuses all of an enumeration, and wants what stands beside it', () => {
    expect(
      heard(
        'Every night [score the orders|batch_inference]. Not for us: [a web portal|application], [answers by click|realtime_inference], [a feature platform|feature_store].',
      ),
    ).toEqual(['wanted', 'refused', 'refused', 'refused']);
  });

  it('refuses one thing and wants the other in one sentence', () => {
    expect(
      heard('No [live scoring|realtime_inference], [the list on Tuesdays|batch_inference] is all they need.'),
    ).toEqual(['refused', 'wanted']);
  });

  it('hears what is put off, and what stays as it is', () => {
    expect(
      heard(
        '[Train it each month|training]. [Cameras on the belts|ingestion] maybe next year. [Grafana|dashboard] is there and stays.',
      ),
    ).toEqual(['wanted', 'later', 'exists']);
  });

  it('takes the steps of a script that runs today as parts to build, not as parts that stay', () => {
    const text = analyseText('My script already loads the orders every morning.');
    const place = { first: 2, last: 6, kind: kindIds.indexOf('ingestion') };
    expect(hearStatuses(text, [place], weights)[0]?.stays).toBe(false);
  });

  it('says without weights what the rules say', () => {
    const said = 'We do not want a dashboard.';
    const text = analyseText(said);
    const place = { first: tokenAt(text, 15), last: tokenAt(text, 24) + 1, kind: kindIds.indexOf('dashboard') };
    expect(hearStatuses(text, [place], null)).toEqual([statusOf(text, 15, 26, 'dashboard')]);
  });

  it('gives any words a status and a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(kindIds.length - 1), (said, kind) => {
        const text = analyseText(said);
        fc.pre(text.tokens.length > 0);
        for (const { status, confidence } of hearStatuses(text, [{ first: 0, last: 1, kind }], weights)) {
          expect(STATUSES).toContain(status);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
