import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { Reading } from '#reading/reading';
import type { HeardInExample } from '#rule/rule';
import { kindIds } from '#vocabulary/kinds';
import { signalIds } from '#vocabulary/signals';
import { CADENCES } from '#vocabulary/triggers';

const clock = fc.oneof(
  fc
    .constantFrom(...CADENCES, '0 */4 * * *', '30 5,13 * * *')
    .map((cadence) => ({ kind: 'schedule', cadence, words: `runs ${cadence}` })),
  fc.constant({ kind: 'manual', cadence: null, words: 'by hand' }),
  fc
    .constantFrom('when the file lands', 'when a prompt changes')
    .map((words) => ({ kind: 'event', cadence: null, words })),
);

const part = fc.record({
  kind: fc.constantFrom(...kindIds),
  status: fc.constantFrom('wanted', 'wanted', 'exists', 'later', 'refused'),
  stays: fc.boolean(),
  clock: fc.option(clock),
});

/** Anything that a person could describe: up to fourteen parts, some with a time, facts and signals at random. */
const said = fc.record({
  parts: fc.array(part, { maxLength: 14 }),
  signals: fc.uniqueArray(fc.constantFrom(...signalIds), { maxLength: 3 }),
  facts: fc.record({
    latency: fc.option(fc.integer({ min: 1, max: 3000 })),
    size: fc.option(fc.integer({ min: 1, max: 5000 })),
    together: fc.boolean(),
    promotion: fc.option(fc.constantFrom('rule', 'person', 'both')),
  }),
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

const NAMES = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'gale',
  'hazel',
  'iris',
  'juniper',
  'kelp',
  'lotus',
  'maple',
  'nectar',
];

function readingOf({ parts, signals, facts }: Said): Reading {
  const text = `${NAMES.join(' ')} something else`;
  const quoted = (value: unknown, attribute: string) => ({ attribute, value, quote: 'something else' });
  const heard: HeardInExample = {
    components: parts.map(({ kind, status, stays }, place) => ({
      kind,
      status: status as 'wanted',
      stays: status === 'exists' && stays,
      quote: NAMES[place] ?? 'amber',
      name: `${NAMES[place]} ${kind.replaceAll('_', ' ')}`,
    })),
    facts: [
      ...parts.flatMap((one, place) =>
        one.clock
          ? [{ attribute: 'trigger', value: one.clock, component: NAMES[place] ?? 'amber', quote: 'something else' }]
          : [],
      ),
      ...(facts.latency === null ? [] : [quoted(facts.latency, 'latency_ms')]),
      ...(facts.size === null ? [] : [quoted(facts.size, 'gigabytes_per_run')]),
      ...(facts.together ? [quoted(true, 'trains_in_each_run')] : []),
      ...(facts.promotion === null ? [] : [quoted({ by: facts.promotion, who: null, criterion: null }, 'promotion')]),
    ],
    signals: signals.map((signal) => ({ signal, quote: 'something else' })),
  };
  return readingFrom(heard, text);
}

describe('design, for anything that can be described', () => {
  it('loses nothing that belongs in a pipeline, and repeats no step', () => {
    fc.assert(
      fc.property(said, (any) => {
        const { architecture, components } = design(readingOf(any));
        if (!architecture) return;
        const covered = new Set(
          architecture.pipelines.flatMap(({ steps }) => steps.flatMap((step) => step.components)),
        );
        for (const { component, bucket } of components) {
          const isWork = (bucket === 'pipeline' || bucket === 'deployed_pipeline') && component.kind !== 'retraining';
          expect(covered.has(component.id), `${component.kind} ${component.status} is ${bucket}`).toBe(isWork);
        }
        for (const { steps } of architecture.pipelines) {
          expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
          expect(steps.length).toBeLessThanOrEqual(7);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each pipeline an id and a name of its own, one first among them, and known ids in its models', () => {
    fc.assert(
      fc.property(said, (any) => {
        const { architecture, mvp } = design(readingOf(any));
        const pipelines = architecture?.pipelines ?? [];
        const ids = pipelines.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(pipelines.map(({ name }) => name)).size).toBe(ids.length);
        expect(pipelines.filter((one) => one.mvp).map(({ id }) => id)).toEqual(mvp === null ? [] : [mvp]);
        for (const model of architecture?.models ?? []) {
          for (const id of [...model.producedBy, ...model.consumedBy]) expect(ids).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never puts two times into one pipeline, nor requests into a batch', () => {
    fc.assert(
      fc.property(said, (any) => {
        const reading = readingOf(any);
        const { architecture } = design(reading);
        for (const { role, trigger } of architecture?.pipelines ?? []) {
          expect(trigger.kind === 'request').toBe(role === 'deployed');
          expect(trigger.cadence === null || trigger.kind === 'schedule').toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('writes plain words: no gaps, no leftovers', () => {
    fc.assert(
      fc.property(said, (any) => {
        const { architecture, findings } = design(readingOf(any));
        for (const text of textsIn({ architecture, findings })) {
          expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|\(\)|  |\.\.|, ,|^\s|\s$/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
