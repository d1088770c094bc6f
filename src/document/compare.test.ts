import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Architecture } from '#architecture/architecture';
import { applyEdits } from '#architecture/edits';
import { renamedInTexts } from '#architecture/rename';
import { anyArchitecture } from '#document/any-architecture.contract';
import { CHURN } from '#document/churn.contract';
import { editsBetween } from '#document/compare';

const withoutComponents = (architecture: Architecture): Architecture => ({
  ...architecture,
  pipelines: architecture.pipelines.map((pipeline) => ({
    ...pipeline,
    steps: pipeline.steps.map((step) => ({ ...step, components: [] })),
  })),
});

describe('edits between two architectures', () => {
  it('applied to the first give the second', () => {
    fc.assert(
      fc.property(anyArchitecture(3), anyArchitecture(3), (from, to) => {
        expect(withoutComponents(applyEdits(from, editsBetween(from, to)))).toEqual(to);
      }),
      { numRuns: 150 },
    );
  });

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(anyArchitecture(3), (same) => {
        expect(editsBetween(same, structuredClone(same))).toEqual([]);
      }),
    );
  });

  it('keep the components of a step that is renamed or moves to another pipeline', () => {
    const [training, scoring] = CHURN.pipelines;
    if (training === undefined || scoring === undefined) throw new Error('the sample has two pipelines');
    const [first, second, third, evaluate] = training.steps;
    if (first === undefined || second === undefined || third === undefined || evaluate === undefined)
      throw new Error('four steps');
    const edited = withoutComponents({
      ...CHURN,
      pipelines: [
        { ...training, steps: [{ ...first, name: 'load_history' }, second, third] },
        { ...scoring, steps: [...scoring.steps, evaluate] },
      ],
    });
    const result = applyEdits(CHURN, editsBetween(CHURN, edited));
    expect(result.pipelines[0]?.steps[0]).toEqual({ ...first, name: 'load_history' });
    expect(result.pipelines[1]?.steps.at(-1)).toEqual(evaluate);
  });

  it('survive a design that has changed since', () => {
    const [training, scoring] = CHURN.pipelines;
    if (training === undefined || scoring === undefined) throw new Error('the sample has two pipelines');
    const changed: Architecture = {
      ...CHURN,
      pipelines: [
        { ...training, name: 'learn_churn' },
        { ...scoring, phase: 3 },
      ],
      openQuestions: [],
    };
    const edited = renamedInTexts(changed, 'churn_training', 'learn_churn');
    const edits = editsBetween(CHURN, edited);
    expect(edits.map(({ path, to }) => [path, to])).toEqual([
      ['pipelines/training:churn_training/name', 'learn_churn'],
      ['pipelines/inference:churn_scoring/phase', '3'],
      ['openQuestions/Does legal allow Genesys contacts to be copied into West Europe?', null],
    ]);
    const later: Architecture = {
      ...CHURN,
      pipelines: [{ ...training, name: 'training' }],
      openQuestions: ['Who owns Genesys?'],
    };
    const result = applyEdits(later, edits);
    expect(result.pipelines.map(({ name }) => name)).toEqual(['learn_churn']);
    expect(result.openQuestions).toEqual(['Who owns Genesys?']);
  });

  it('do nothing where they make no sense', () => {
    const nonsense = [
      '',
      'x',
      'pipelines',
      'pipelines/a:b/steps/c',
      'steps',
      '__proto__',
      'models~order',
      'prose',
      'pipelines~order',
      'name/x',
    ];
    for (const path of nonsense) {
      expect(() => applyEdits(CHURN, [{ path, from: null, to: '{' }])).not.toThrow();
      expect(applyEdits(CHURN, [{ path: path === 'name/x' ? 'constructor' : path, from: null, to: '{' }])).toEqual(
        CHURN,
      );
    }
  });
});
