import { describe, expect, it } from 'vitest';
import { fixedReader } from '#reading/fixed-reader';
import { readerContract } from '#reading/reader.contract';

const TEXT = 'Fit the model weekly, and score the shops.';
const claims = {
  schema: 'headwater.claims/1',
  components: [
    { ref: 'k1', kind: 'training', quotes: [{ text: 'Fit the model' }] },
    { ref: 'k2', kind: 'batch_inference', quotes: [{ text: 'score the malls' }] },
  ],
};

readerContract('fixed claims', () => fixedReader('fixed', new Map([[TEXT, claims]])));

describe('a reader of fixed claims', () => {
  it('[R1] lets nobody hear what was not said', () => {
    const { components } = fixedReader('fixed', new Map([[TEXT, claims]])).read({ entry: 'e1', text: TEXT });
    expect(components.map(({ kind }) => kind)).toEqual(['training']);
  });
});
