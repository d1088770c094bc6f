import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { applyEdits } from '#design/edits/apply';
import { design } from '#design/judge';
import type { Architecture } from '#architecture/architecture';

const drawn = design(
  readingFrom(
    {
      components: [
        { kind: 'training', quote: 'fit the churn model' },
        { kind: 'feature_store', quote: 'Feast', status: 'later' },
      ],
    },
    'We fit the churn model; Feast one day.',
  ),
).architecture as Architecture;

const edit = (path: string, to: string | null) => applyEdits(drawn, [{ entry: 'e2', path, from: null, to }]);

describe('edits of the document', () => {
  it('replace a text of the whole, of a pipeline and of a step', () => {
    expect(edit('overview', 'Ours.').overview).toBe('Ours.');
    expect(edit('pipelines/training/purpose', 'Ours.').pipelines[0]?.purpose).toBe('Ours.');
    const step = drawn.pipelines[0]?.steps[0]?.name ?? '';
    expect(edit(`pipelines/training/steps/${step}/does`, 'reads ours').pipelines[0]?.steps[0]?.does).toBe('reads ours');
  });

  it('find a pipeline by its name too', () => {
    const name = drawn.pipelines[0]?.name ?? '';
    expect(edit(`pipelines/${name}/orchestrator`, 'Here.').pipelines[0]?.orchestrator).toBe('Here.');
  });

  it('take elements out and add texts', () => {
    expect(drawn.deferred).toHaveLength(1);
    expect(edit('deferred/Feast', null).deferred).toEqual([]);
    expect(edit('openQuestions/new', 'Who looks?').openQuestions).toContain('Who looks?');
  });

  it('change nothing where the path leads nowhere', () => {
    for (const path of [
      'pipelines/inference/purpose',
      'nonsense',
      'pipelines',
      'pipelines/training',
      '__proto__/x',
      'pipelines/training/steps/none/does',
    ]) {
      expect(edit(path, 'x'), path).toEqual(drawn);
    }
  });
});
