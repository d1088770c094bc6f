import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Architecture, Pipeline } from '#architecture/architecture';
import { distance, sameArchitecture } from '#architecture/distance';
import { WEIGHTS } from '#architecture/weights';

const pipeline = (id: string, change: Partial<Pipeline> = {}): Pipeline => ({
  id,
  name: `churn_${id}`,
  role: 'training',
  phase: 1,
  mvp: false,
  purpose: 'Fit the churn model.',
  trigger: { kind: 'schedule', cadence: 'monthly', detail: null },
  steps: [
    {
      name: 'load_bookings',
      does: 'reads the bookings',
      takes: [],
      produces: ['bookings (table)'],
      assumed: false,
      components: ['c1'],
    },
  ],
  dataSources: ['Teradata'],
  keyArtifacts: [{ name: 'churn_model', why: 'it is promoted' }],
  orchestrator: 'On Azure.',
  modelControlPlane: null,
  ...change,
});

const architecture = (change: Partial<Architecture> = {}): Architecture => ({
  name: 'churn',
  overview: 'One pipeline.',
  pipelines: [pipeline('training', { mvp: true })],
  models: [
    {
      name: 'churn',
      producedBy: ['training'],
      consumedBy: [],
      stage: 'production',
      promotion: { by: 'rule', who: null, criterion: 'the error fell' },
    },
  ],
  dataFlow: [],
  notPipelines: [{ name: 'Board', why: 'people look at it', instead: 'Power BI', exists: true }],
  deferred: [],
  openQuestions: [],
  prose: [],
  ...change,
});

const plain = architecture();
const [training] = plain.pipelines as [Pipeline];

/** One change each, from the weightiest to the lightest. */
const CHANGES: Record<string, Architecture> = {
  'one more pipeline': architecture({ pipelines: [training, pipeline('inference', { phase: 2 })] }),
  'another first pipeline': architecture({ pipelines: [{ ...training, mvp: false }] }),
  'another kind of trigger': architecture({
    pipelines: [{ ...training, trigger: { kind: 'manual', cadence: null, detail: null } }],
  }),
  'another bucket': architecture({ notPipelines: [] }),
  'another cadence': architecture({
    pipelines: [{ ...training, trigger: { kind: 'schedule', cadence: 'weekly', detail: null } }],
  }),
  'another promotion': architecture({
    models: plain.models.map((model) => ({ ...model, promotion: { by: 'person', who: 'Jens', criterion: null } })),
  }),
  'one step less': architecture({ pipelines: [{ ...training, steps: [] }] }),
  'one more question': architecture({ openQuestions: ['Where does it run?'] }),
  'other words': architecture({ overview: 'A single pipeline.' }),
};

describe('distance', () => {
  it('is nothing between an architecture and itself, and between none and none', () => {
    expect(distance(plain, architecture())).toBe(0);
    expect(distance(null, null)).toBe(0);
  });

  it('is largest where one side has no architecture', () => {
    expect(distance(null, plain)).toBe(WEIGHTS.existence);
    expect(distance(plain, null)).toBe(WEIGHTS.existence);
  });

  it('weighs differences by what they change for a team', () => {
    const far = Object.values(CHANGES).map((changed) => distance(plain, changed));
    expect(far).toEqual([...far].sort((a, b) => b - a));
    expect(far.at(-1)).toBeGreaterThan(0);
  });

  it('is symmetric, and nothing exactly where both say the same', () => {
    const any = fc.constantFrom(plain, ...Object.values(CHANGES));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 9);
        expect(distance(a, b) === 0).toBe(sameArchitecture(a, b));
      }),
    );
  });

  it('does not count the ids of covered components, which no document holds', () => {
    const steps = training.steps.map((step) => ({ ...step, components: ['c9'] }));
    expect(sameArchitecture(plain, architecture({ pipelines: [{ ...training, steps }] }))).toBe(true);
  });
});
