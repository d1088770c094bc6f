import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findComponents } from '#reading/lexical/components/find-components';
import { readWeights, writeWeights } from '#reading/lexical/model/reader-weights';
import { analyseText } from '#reading/lexical/text';
import { kindIds } from '#vocabulary/kinds';

const BRIEF = `Every night we pull the orders from Postgres and drop duplicates. Train an XGBoost model on them each month,
measure the recall on held-out weeks, and score all customers every night. The list goes into Salesforce. No dashboard.`;

const bytes = existsSync('weights/reader.bin') ? new Uint8Array(readFileSync('weights/reader.bin')) : null;
const voices = [
  { name: 'by rules', weights: null },
  ...(bytes === null ? [] : [{ name: 'by the model', weights: readWeights(bytes, kindIds) }]),
];

describe.each(voices)('findComponents $name', ({ weights }) => {
  const found = findComponents(analyseText(BRIEF), weights);

  it('hears the parts of a plain brief', () => {
    const wanted = found.filter((claim) => claim.status === 'wanted').map((claim) => claim.kind);
    expect(wanted).toEqual(
      expect.arrayContaining(['ingestion', 'preprocessing', 'training', 'evaluation', 'batch_inference']),
    );
  });

  it('quotes exactly, gives every part a name, and is never surer than one', () => {
    for (const claim of found) {
      for (const quote of claim.quotes) expect(quote.text).toBe(BRIEF.slice(quote.start, quote.end));
      expect(claim.name).toMatch(/\p{L}{2}/u);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
    expect(new Set(found.map((claim) => claim.ref)).size).toBe(found.length);
  });

  it('takes what is refused as refused', () => {
    expect(found.find((claim) => claim.kind === 'dashboard')?.status).toBe('refused');
  });

  it('takes what is said of a failure for no condition of a release', () => {
    const said = `${BRIEF} If the orders are late I still want the list from what we have.`;
    const kinds = findComponents(analyseText(said), weights).flatMap((claim) =>
      claim.quotes.some(({ text }) => text.includes('late')) ? [claim.kind] : [],
    );
    expect(kinds.filter((kind) => kind === 'promotion' || kind === 'validation')).toEqual([]);
  });

  it('hears nothing in small talk', () => {
    expect(
      findComponents(analyseText('Hello there, how was your holiday? The weather here is lovely.'), weights),
    ).toEqual([]);
  });
});

describe('reader weights', () => {
  it('come back from bytes as they were', () => {
    if (bytes === null) throw new Error('Expected weights/reader.bin. Make it with scripts/train.ts.');
    expect(Buffer.from(writeWeights(readWeights(bytes, kindIds))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('refuse what is no weights file, and weights for another vocabulary', () => {
    expect(() => readWeights(new Uint8Array([1, 2, 3]), kindIds)).toThrow('HWR4');
    if (bytes !== null) expect(() => readWeights(bytes, ['ingestion'])).toThrow('vocabulary');
  });
});
