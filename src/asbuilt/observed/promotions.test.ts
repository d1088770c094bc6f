import { describe, expect, it } from 'vitest';
import { scan } from '#asbuilt/scan';
import { toArchitecture } from '#asbuilt/to-architecture';
import { loadPythonParser } from '#machine/python-parser';

const parser = await loadPythonParser();
const HEAD = `from zenml import Model, get_step_context, pipeline, step
from zenml.client import Client
`;
const scanned = (code: string) => {
  const python = HEAD + code;
  return scan(
    { name: 'trays', paths: ['p.py'], notices: [], read: () => python, holds: (_, word) => python.includes(word) },
    parser,
  );
};
const promoting = (body: string, more = ''): string => `
@step
def promote(metrics: dict${more}) -> None:
${body}

@pipeline(model=Model(name="trays"))
def tray_training():
    promote({})
`;
const SET = 'get_step_context().model.set_stage("production", force=True)';
const siteOf = (code: string) => scanned(code).promotions[0]!;
const promotionIn = (code: string) => toArchitecture(scanned(code)).models[0]!.promotion;

describe('a promotion in code', () => {
  it('stands in the pipelines that run its step, under the condition as written', () => {
    const site = siteOf(promoting(`    if metrics["mae"] < 0.05:  # percent\n        ${SET}`));
    expect([site.pipelines, site.condition, site.asks]).toEqual([
      ['p.py::tray_training'],
      'metrics["mae"] < 0.05',
      false,
    ]);
  });
  it('has no condition where an else holds it, or where the condition lies outside of its function', () => {
    expect(siteOf(promoting(`    if metrics:\n        pass\n    else:\n        ${SET}`)).condition).toBeNull();
    expect(siteOf(`if True:\n  @step\n  def promote() -> None:\n    ${SET}\n`).condition).toBeNull();
  });
  it('is by a rule where a step sets the stage and asks nobody', () => {
    expect(promotionIn(promoting(`    if metrics["mae"] < 0.05:\n        ${SET}`))).toEqual({
      by: 'rule',
      who: null,
      criterion: 'metrics["mae"] < 0.05 in promote',
    });
  });
  it('is by a person where the code asks, or where a script outside of every pipeline sets the stage', () => {
    expect(promotionIn(promoting(`    if approved:\n        ${SET}`, ', approved: bool')).by).toBe('person');
    const script = 'Client().get_model_version("trays", 7).set_stage("production")\n';
    expect(promotionIn(`${promoting('    pass')}\nif __name__ == "__main__":\n    ${script}`).by).toBe('person');
  });
  it('belongs to the models of its pipelines and to no others', () => {
    const other = `
@pipeline(model=Model(name="seeds"))
def seed_training():
    ...
`;
    const { models } = toArchitecture(scanned(promoting(`    ${SET}`) + other));
    expect(models.map(({ name, promotion }) => [name, promotion.by])).toEqual([
      ['trays', 'rule'],
      ['seeds', 'none'],
    ]);
  });
});

describe('a model that a step takes through the client', () => {
  const SCORING = `
@step
def predict() -> list:
    version = Client().get_model_version("trays", VERSION)
    return version.load_artifact("tray_model").predict([])

@pipeline(model=Model(name="trays", version=3))
def tray_scoring():
    predict()
`;
  it('is read by the pipelines that run the step, in the version that is named', () => {
    const { models, artifacts } = scanned(SCORING.replace('VERSION', '"production"'));
    expect(models.find(({ where }) => where === 'client')).toMatchObject({
      role: 'consumer',
      stage: 'production',
      pipelines: ['p.py::tray_scoring'],
    });
    expect(artifacts[0]!.pipelines).toEqual(['p.py::tray_scoring']);
    expect(scanned(SCORING.replace('VERSION', '7')).models.map(({ version }) => version)).toContain('7');
  });
  it('is not made by a pipeline that reads it, though its declaration pins a number', () => {
    const [model] = toArchitecture(scanned(SCORING.replace('VERSION', '"production"'))).models;
    expect([model!.producedBy, model!.consumedBy]).toEqual([[], ['inference']]);
  });
});
