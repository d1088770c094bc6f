import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURES, noScores, scoreDesign, type Measure, type Verdict } from '#design/judging.contract';
import { design } from '#design/judge';
import { admit } from '#reading/admit';
import { merge } from '#reading/merge';
import type { Reading } from '#reading/reading';

const cases = readdirSync('cases')
  .sort()
  .map((id) => {
    const text = readFileSync(`cases/${id}/brief.md`, 'utf8');
    const { claims, refused } = admit(JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8')), text);
    const verdict = JSON.parse(readFileSync(`cases/${id}/case.json`, 'utf8')) as Verdict;
    const reading = merge([{ spoken: { entry: 'e1', text }, speaker: 'person', via: 'passage', claims }], [], []);
    return { id, text, claims, refused, verdict, reading };
  });

/** What judging has to reach when hearing is perfect. */
const AT_LEAST: Record<Measure, number> = {
  bucket: 0.97,
  pipelines: 0.97,
  'whole decomposition': 0.9,
  trigger: 0.95,
  MVP: 0.95,
  readiness: 0.95,
  'arrival pattern': 0.95,
  smells: 0.95,
};

it('admits every claim about the labelled briefs', () => {
  expect(cases.flatMap(({ id, refused }) => refused.map(({ what, why }) => `${id}: ${what} ${why}`))).toEqual([]);
});

describe('judging the labelled briefs as a perfect reader hears them', () => {
  const scores = noScores();
  const wrong = cases.flatMap(({ id, text, verdict, reading }) =>
    scoreDesign(text, verdict, design(reading), scores).map((line) => `${id}: ${line}`),
  );

  it.each(MEASURES)('%s', (measure) => {
    const { hits, tries } = scores[measure];
    expect(tries).toBeGreaterThan(0);
    expect(hits / tries, wrong.join('\n')).toBeGreaterThanOrEqual(AT_LEAST[measure]);
  });
});

describe('every design of the labelled briefs', () => {
  const designs = cases.map(({ id, reading }) => ({ id, reading, made: design(reading) }));

  it('is the same for the same reading', () => {
    for (const { reading, made } of designs) expect(design(structuredClone(reading) as Reading)).toEqual(made);
  });

  it('is the same in whichever order things were heard', () => {
    for (const { id, text, claims } of cases) {
      const turned = (list: readonly unknown[] | undefined) => [...(list ?? [])].reverse();
      const other = {
        ...claims,
        components: turned(claims.components),
        facts: turned(claims.facts),
        signals: turned(claims.signals),
      };
      const reading = merge(
        [{ spoken: { entry: 'e1', text }, speaker: 'person', via: 'passage', claims: other as typeof claims }],
        [],
        [],
      );
      expect(design(reading).architecture, id).toEqual(designs.find((one) => one.id === id)?.made.architecture);
    }
  });

  it('has three to seven steps in each pipeline, each with a name of its own', () => {
    for (const { id, made } of designs) {
      for (const { name, steps } of made.architecture?.pipelines ?? []) {
        expect(steps.length, `${id} ${name}`).toBeGreaterThanOrEqual(3);
        expect(steps.length, `${id} ${name}`).toBeLessThanOrEqual(7);
        expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length);
        for (const step of steps) expect(step.name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
      }
    }
  });

  it('takes nothing that nobody hands over', () => {
    for (const { id, made } of designs) {
      const models = made.architecture?.models.map(({ name }) => name) ?? [];
      const all = made.architecture?.pipelines.flatMap(({ steps }) => steps) ?? [];
      const handed = new Set(
        all.flatMap(({ produces }) => produces.map((artifact) => artifact.replace(/ \(.*\)$/u, ''))),
      );
      const known = new Set([...handed, ...models, ...models.map((name) => `${name}_model`)]);
      for (const { name, takes } of all)
        for (const artifact of takes) expect(known, `${id} ${name} takes ${artifact}`).toContain(artifact);
    }
  });

  it('has one first pipeline, phases without gaps, and at most three open questions', () => {
    for (const { id, made } of designs) {
      const pipelines = made.architecture?.pipelines ?? [];
      expect(pipelines.filter(({ mvp }) => mvp).length, id).toBe(pipelines.length > 0 ? 1 : 0);
      expect(pipelines.map(({ phase }) => phase)).toEqual(pipelines.map((_, place) => place + 1));
      expect(pipelines.find(({ mvp }) => mvp)?.phase ?? 1).toBe(1);
      expect(made.architecture?.openQuestions.length ?? 0).toBeLessThanOrEqual(3);
    }
  });

  it('names an alternative for whatever is no pipeline, and a reason for every bucket', () => {
    for (const { id, made } of designs) {
      for (const { bucket, alternative, reasons, component } of made.components) {
        expect(reasons.length, `${id} ${component.name}`).toBeGreaterThan(0);
        expect(alternative !== null, `${id} ${component.name}`).toBe(bucket === 'not_a_pipeline');
      }
    }
  });

  it('says no time or cost estimate and no code (D7.5)', () => {
    for (const { id, made } of designs) {
      const words = JSON.stringify(made.architecture);
      expect(words, id).not.toMatch(/\bsprints?\b|\bweeks of work\b|@step|@pipeline|\$\d|€/u);
    }
  });

  it('gives each decision an id of its own', () => {
    for (const { id, made } of designs) {
      const ids = made.decisions.map((decision) => decision.id);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });
});
