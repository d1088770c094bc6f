import { describe, expect, it } from 'vitest';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { analyseText } from '#reading/lexical/text';

const count = (text: string, signal: string): number | null => {
  const values = hearSignals(analyseText(text), null).flatMap((each) =>
    each.signal === signal ? [each.value ?? 0] : [],
  );
  return values.length === 0 ? null : Math.max(...values);
};
const planned = (text: string): number | null => count(text, 'pipelines_planned');

describe('pipelines that nobody put a number before', () => {
  it.each([
    ['A pipeline for each shop and each fruit, so fourteen of them.', 14],
    ['The pull pipeline, the clean pipeline and the rest are drawn. That makes nine.', 9],
    ['The pickup pipeline fires the cleaning pipeline, then pricing. Seven.', 7],
    ['The drawing has eleven boxes and every box is a pipeline.', 11],
    ['We have 23 hotels. The pull pipeline and six others: every hotel gets its own seven, since they differ.', 161],
    ['P1 reads, P2 cleans, P3 fits, P4 tests, P5 serves, each a pipeline.', 5],
    ['A conductor pipeline starts P1 to P9.', 9],
    ['the pull pipeline, the join pipeline, the fit pipeline, the push pipeline', 4],
    ['P1 reads, P2 cleans, P3 fits, P4 tests; every P starts the following one.', 4],
    ['P1 reads, then triggers P2\nP2 cleans, triggers P3\nP3 fits, triggers P4\nP4 tests', 4],
    ['Each letter is a pipeline: A reads and wakes B. B wakes C, C wakes D. D wakes E.', 5],
    ['harvest pipeline ⟶ parse pipeline ⟶ chunk pipeline ⟶ embed pipeline ⟶ index pipeline', 4],
    [
      'A pipeline for the seat map, a pipeline that moves orders, a pipeline for tickets, a pipeline to look around.',
      4,
    ],
    ['The pipelines: ingest, clean, weather, train-wind, train-load, publish.', 6],
    ['Nine drawn: the fit pipeline, the push pipeline and more. So sixteen for the two of us.', 16],
    ['Seven pipelines, 26 services.', 7],
    ['A pipeline for each slope. Sixty-four. Each has its own character.', 64],
    ['A separate pipeline for each municipality, of like structure, 61 in number.', 61],
  ] as const)('are counted in %j', (text, expected) => {
    expect(planned(text)).toBe(expected);
  });
  it.each([
    'One pipeline. She is still at the desk, so twenty seconds.',
    'Each pipeline stores the crops, that is thirty times the film.',
    'The pipeline calls our endpoint, so 600 ms or they moan.',
    'We have the pipeline and the bill comes to 90 euros.',
    'A training pipeline and an inference pipeline.',
    'My scooter holds P1 and P4 batteries.',
    'The pipeline runs every night. Each ward has its own fridge, 34 wards.',
    'One pipeline; the day starts at 6, the shift starts at 7.',
  ])('are not counted in %j', (text) => {
    expect(planned(text)).toBeNull();
  });
});

describe('steps that are counted by what becomes one', () => {
  it('are heard', () => {
    expect(count('Each of the 14 operations is a separate step.', 'many_steps_planned')).toBe(14);
  });
  it('are not heard of people', () => {
    expect(count('Each of the 14 nurses is in a separate room.', 'many_steps_planned')).toBeNull();
  });
});
