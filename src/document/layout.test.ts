import { describe, expect, it } from 'vitest';
import type { Architecture, Pipeline } from '#architecture/architecture';
import { CHURN } from '#document/churn.contract';
import { FEWEST_LINES, MOST_LINES } from '#document/layout';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';

const lineCount = (architecture: Architecture): number => writeDocument(architecture).trimEnd().split('\n').length;

/** So many pipelines with so many steps each. */
const grown = (pipelines: number, steps: number): Architecture => {
  const [sample] = CHURN.pipelines;
  if (sample === undefined) throw new Error('the sample has pipelines');
  const grownPipeline = (_: unknown, index: number): Pipeline => ({
    ...sample,
    id: index === 0 ? 'training' : `training_${index + 1}`,
    name: `churn_training_${index + 1}`,
    phase: index + 1,
    mvp: index === 0,
    steps: Array.from({ length: steps }, (_, at) => ({
      name: `step_${at}`,
      does: 'works',
      takes: ['households'],
      produces: [`result_${at} (table)`],
      assumed: false,
      components: [],
    })),
  });
  return { ...CHURN, models: [], pipelines: Array.from({ length: pipelines }, grownPipeline) };
};

describe('the length of a document', () => {
  it('is 80 to 150 lines for two pipelines', () => {
    expect(lineCount(CHURN)).toBeGreaterThanOrEqual(FEWEST_LINES);
    expect(lineCount(CHURN)).toBeLessThanOrEqual(MOST_LINES);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])(
    'never exceeds 150 lines for %i pipelines of seven steps, and loses nothing',
    (pipelines) => {
      const architecture = grown(pipelines, 7);
      expect(lineCount(architecture)).toBeLessThanOrEqual(MOST_LINES);
      expect(parseDocument(writeDocument(architecture)).architecture.pipelines).toEqual(architecture.pipelines);
    },
  );

  it('gives up one line per step last, and for the pipelines that are built last', () => {
    const markdown = writeDocument(grown(8, 7));
    const [first = '', ...others] = markdown.split('### ').slice(1);
    expect(first.match(/^ {2}\d\. /gm)).toHaveLength(7);
    expect(others.at(-1)).toMatch(/^- \*\*Steps\*\* \(approximate\): step_0 — works.*; then step_6/m);
  });

  it('is as long as its content needs for one pipeline', () => {
    expect(lineCount({ ...CHURN, models: [], pipelines: CHURN.pipelines.slice(0, 1) })).toBeLessThan(FEWEST_LINES);
  });
});
