import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namedCron } from '#asbuilt/cadence';
import { toArchitecture } from '#asbuilt/to-architecture';
import { toClaims } from '#asbuilt/to-claims';
import { lintDocument } from '#document/lint';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';
import { scanProject } from '#machine/scan-project';
import { admit } from '#reading/admit';

const built = await scanProject(fileURLToPath(new URL('../../fixtures/asbuilt/berths', import.meta.url)));
const architecture = toArchitecture(built);
const training = architecture.pipelines.find((pipeline) => pipeline.name === 'berth_training')!;

describe('the as-built architecture', () => {
  it('guesses roles and keeps what the code says of steps', () => {
    expect(architecture.pipelines.map(({ id, role }) => [id, role])).toEqual([
      ['inference', 'inference'],
      ['training', 'training'],
    ]);
    const fit = training.steps.find((step) => step.name === 'fit_forecast')!;
    expect([fit.takes, fit.produces]).toEqual([
      ['read_arrivals arrivals'],
      ['berth_model (RegressorMixin)', 'holdout (DataFrame)'],
    ]);
  });
  it('joins models with who makes and who reads them', () => {
    expect(architecture.models).toEqual([
      {
        name: 'berths',
        producedBy: ['training'],
        consumedBy: ['inference'],
        stage: 'production',
        promotion: expect.objectContaining({ by: 'rule' }) as unknown,
      },
    ]);
  });
  it('names the unknown as not found and asks for it', async () => {
    const silent = toArchitecture(
      await scanProject(fileURLToPath(new URL('../../fixtures/asbuilt/shapes', import.meta.url))),
    );
    expect(silent.pipelines[0]!.trigger).toEqual({ kind: 'manual', cadence: null, detail: 'not found in the code' });
    expect(silent.openQuestions.length).toBeLessThanOrEqual(3);
    expect(silent.openQuestions[0]).toContain('The code does not say.');
  });
  it('says what a pipeline runs where no docstring says what it is for, and what a step does not return', () => {
    const scoring = architecture.pipelines.find(({ name }) => name === 'prediction')!;
    expect(scoring.purpose).toMatch(/^Runs .+; what for is not found in the code$/);
    expect(training.steps.find(({ name }) => name === 'publish_berths')!.does).toMatch(/\(.*returns nothing\)$/);
  });
  it('passes our own linter but for what is true of the code', () => {
    const found = lintDocument(writeDocument(architecture)).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule }) => rule)).toEqual([]);
  });
  it('takes the clock from a workflow or a schedule', () => {
    expect(training.trigger).toEqual({
      kind: 'schedule',
      cadence: 'weekly',
      detail: 'in .github/workflows/retrain.yml',
    });
  });
  it('survives being written and parsed', () => {
    const { architecture: back, problems } = parseDocument(writeDocument(architecture));
    expect(problems).toEqual([]);
    expect(back.pipelines.map((pipeline) => pipeline.steps.map((step) => [step.name, step.takes]))).toEqual(
      architecture.pipelines.map((pipeline) => pipeline.steps.map((step) => [step.name, step.takes])),
    );
  });
});

describe('what the code says as part of a brief', () => {
  it('quotes its own text exactly, and all of it is admitted', () => {
    const { text, claims, speaker } = toClaims(built);
    const quotes = [...claims.components, ...claims.facts, ...claims.signals].flatMap((claim) => claim.quotes);
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect([speaker, admit(claims, text).refused]).toEqual(['code', []]);
  });
});

describe('cadences', () => {
  it.each([
    ['0 3 * * *', 'daily'],
    ['30 5 * * MON', 'weekly'],
    ['0 0 1 * *', 'monthly'],
    ['0 0 1 */3 *', 'quarterly'],
    ['15 * * * *', 'hourly'],
    ['*/10 * * * *', 'minutes'],
    ['0 9-17 * * *', null],
    ['0 3 * *', null],
    ['0 3 * * 1,4', null],
  ])('%j is %j', (cron, cadence) => expect(namedCron(cron)).toBe(cadence));
});
