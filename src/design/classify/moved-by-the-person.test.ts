import { describe, expect, it } from 'vitest';
import { design } from '#design/judge';
import { readingFrom } from '#design/heard';
import type { Reading } from '#reading/reading';

const TEXT = 'Every night we score all contracts. A board shows the scores of the month.';
const READING = readingFrom(
  {
    components: [
      { kind: 'batch_inference', quote: 'score all contracts' },
      { kind: 'dashboard', quote: 'A board shows the scores of the month' },
    ],
  },
  TEXT,
);

const movedTo = (component: string, bucket: string): Reading => ({
  ...READING,
  decisions: [{ entry: 'e2', speaker: 'person', decision: { about: 'bucket', component, bucket } }],
});
const bucketsOf = (reading: Reading) => design(reading).components.map(({ bucket }) => bucket);
const [scoring, board] = READING.components;

describe('a part that the person moved', () => {
  it('is found by its name', () => {
    const moved = bucketsOf(movedTo(board!.name, 'deferred'));
    expect(moved.filter((bucket) => bucket === 'deferred')).toHaveLength(1);
  });

  it('is found by the name that it had, once more was said of it', () => {
    const renamed = { ...board!, name: 'monthly board of the desk' };
    const later = { ...movedTo('A board', 'deferred'), components: [scoring!, renamed] };
    expect(design(later).components.find((c) => c.component === renamed)?.bucket).toBe('deferred');
    expect(design(later).components.find((c) => c.component === scoring)?.bucket).not.toBe('deferred');
  });

  it('is not mistaken for another part that has the name now', () => {
    const parts = [{ ...scoring!, name: 'scores' }, board!];
    const later = { ...movedTo('scores', 'deferred'), components: parts };
    expect(design(later).components.find((c) => c.component === board)?.bucket).not.toBe('deferred');
  });

  it('is nowhere where nothing is called so', () => {
    expect(bucketsOf(movedTo('the archive', 'deferred'))).toEqual(bucketsOf(READING));
  });

  it('says what was decided and names something to use, without the text of a rule', () => {
    for (const bucket of ['pipeline', 'deployed_pipeline', 'not_a_pipeline', 'deferred']) {
      const moved = design(movedTo(scoring!.name, bucket)).components.find(({ component }) => component === scoring);
      expect(moved?.reasons[0]?.text).toMatch(/^It was decided [^:;]+\.$/u);
      if (bucket === 'not_a_pipeline') expect(moved?.alternative).not.toMatch(/already|today/u);
    }
  });
});
