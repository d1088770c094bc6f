import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { asBuiltSchema } from '#asbuilt/as-built-schema';
import { scanProject } from '#machine/scan-project';

const fixture = (name: string): Promise<AsBuilt> =>
  scanProject(fileURLToPath(new URL(`../../fixtures/asbuilt/${name}`, import.meta.url)));
const pipeline = (built: AsBuilt, name: string): BuiltPipeline => built.pipelines.find((p) => p.name === name)!;
const ids = (p: BuiltPipeline) => p.invocations.map((i) => i.id);
const edges = (p: BuiltPipeline) => p.edges.map((e) => `${e.from} > ${e.to}`);

describe('a project in several files', async () => {
  const built = await fixture('berths');
  const training = pipeline(built, 'berth_training');
  const prediction = pipeline(built, 'prediction');

  it('names pipelines as ZenML does, with function, place and summary', () => {
    expect(
      built.pipelines.map(({ name, function: fn, file, line, decoratorLine }) => [name, fn, file, line, decoratorLine]),
    ).toEqual([
      ['prediction', 'prediction', 'pipelines/predict.py', 13, 12],
      ['berth_training', 'training', 'pipelines/train.py', 8, 7],
    ]);
    expect(training.summary).toBe('Trains the berth forecast');
    expect(training.options).toEqual(['name', 'enable_cache']);
  });
  it('gives invocations in order of evaluation, with the ids that ZenML gives', () => {
    expect(ids(training)).toEqual([
      'read_arrivals',
      'fit_forecast',
      'rate_forecast',
      'read_arrivals_2',
      'rate_forecast_2',
      'read_arrivals@dynamic_id',
      'publish_berths',
    ]);
    expect(training.invocations.filter((i) => i.conditional).map((i) => i.id)).toEqual([
      'read_arrivals_2',
      'rate_forecast_2',
      'read_arrivals@dynamic_id',
    ]);
    expect(training.invocations.filter((i) => i.many).map((i) => i.id)).toEqual(['read_arrivals@dynamic_id']);
  });
  it('draws edges by data, with the artifacts that travel, and by order', () => {
    expect(edges(training)).toEqual([
      'read_arrivals > fit_forecast',
      'fit_forecast > rate_forecast',
      'fit_forecast > rate_forecast_2',
      'read_arrivals_2 > rate_forecast_2',
      'rate_forecast > publish_berths',
    ]);
    expect(training.edges[1]!.artifacts).toEqual(['berth_model', 'holdout']);
    expect(training.edges.map((e) => e.straight)).toEqual([true, true, false, false, true]);
    expect(training.after).toEqual([{ from: 'read_arrivals', to: 'publish_berths' }]);
  });
  it('names outputs through constants and says what each step uses', () => {
    const step = built.steps.find((s) => s.name === 'fit_forecast')!;
    expect([step.outputs, step.types, step.parameters, step.tracker, step.length]).toEqual([
      ['berth_model', 'holdout'],
      ['RegressorMixin', 'DataFrame'],
      ['arrivals'],
      'mlflow_tracker',
      2,
    ]);
    expect(built.steps.find((s) => s.name === 'read_arrivals')!.summary).toBe(
      'Reads the arrivals of the last ninety days',
    );
    expect(built.steps.find((s) => s.name === 'publish_berths')!.outputs).toEqual([]);
  });
  it('finds models in run configurations and links them by step keys', () => {
    expect(
      built.models.map(({ file, name, stage, role, pipelines, line }) => [file, name, stage, role, pipelines, line]),
    ).toEqual([
      ['configs/prediction.yaml', 'berths', 'production', 'consumer', [prediction.id], 5],
      ['configs/training.yaml', 'berths', null, 'producer', [training.id], 7],
    ]);
    expect(built.configs.map((c) => c.file)).not.toContain('configs/model_settings.yaml');
  });
  it('finds promotions in steps and in scripts, and artifacts that are read by name', () => {
    expect(built.promotions.map(({ file, line, how, stage, within }) => [file, line, how, stage, within])).toEqual([
      ['scripts/stack.sh', 3, 'command', 'production', null],
      ['steps/publish.py', 8, 'set_stage', 'production', 'publish_berths'],
    ]);
    expect(built.artifacts.map(({ artifact, pipelines }) => [artifact, pipelines])).toEqual([
      ['berth_model', [prediction.id]],
    ]);
  });
  it('tells an attached schedule from one that nobody gets, and reads the clock of a workflow', () => {
    expect(built.schedules.map(({ cron, how, attached, pipelines }) => [cron, how, attached, pipelines])).toEqual([
      ['0 4 * * 1', 'workflow', true, [training.id, prediction.id]],
      ['0 2 * * *', 'code', true, [prediction.id]],
      ['0 2 * * 1', 'code', false, []],
    ]);
  });
  it('says where pipelines are started, on what they run and which ZenML they want', () => {
    expect(
      built.triggers.filter((t) => t.how === 'run').map(({ file, within, pipelines }) => [file, within, pipelines[0]]),
    ).toEqual([
      ['run.py', 'main', training.id],
      ['run.py', 'main', prediction.id],
    ]);
    expect(built.orchestrators.map((o) => o.flavor)).toEqual(['kubernetes']);
    expect(built.requirement).toEqual({ text: 'zenml[server]>=0.94', file: 'requirements.txt', line: 2 });
  });
  it('fits the published schema and is the same in every run', async () => {
    expect(asBuiltSchema.parse(built)).toEqual(built);
    expect(JSON.stringify(await fixture('berths'))).toBe(JSON.stringify(built));
  });
});

describe('old forms', async () => {
  const built = await fixture('old_forms');
  it('reads wiring from parameters and the steps from the call that hands them in', () => {
    const herd = pipeline(built, 'herd');
    expect([herd.era, ids(herd), edges(herd)]).toEqual([
      'injected',
      ['reader', 'scales', 'reporter'],
      ['reader > scales', 'scales > reporter'],
    ]);
    expect(herd.after).toEqual([{ from: 'reader', to: 'reporter' }]);
    expect(herd.invocations.map((i) => i.definition)).toEqual([
      'flow.py::read_herd',
      'flow.py::weigh',
      'flow.py::Report',
    ]);
    expect(herd.edges[0]!.artifacts).toEqual(['cows']);
  });
  it('knows class steps and named outputs', () => {
    expect(built.steps.map((s) => [s.name, s.form, s.outputs])).toEqual([
      ['read_herd', 'decorator', ['cows', 'days']],
      ['weigh', 'decorator', ['output']],
      ['Report', 'class', []],
    ]);
  });
});

describe('shapes of pipelines', async () => {
  const built = await fixture('shapes');
  it('follows map, variables with options and comprehensions', () => {
    const mapped = pipeline(built, 'mapped');
    expect(mapped.dynamic).toBe(true);
    expect(ids(mapped)).toEqual(['split', 'work', 'gather', 'work_2', 'gather_2']);
    expect(edges(mapped)).toEqual(['split > work', 'work > gather', 'split > work_2', 'work_2 > gather_2']);
    expect(mapped.invocations.map((i) => i.many)).toEqual([false, true, false, true, false]);
  });
  it('inlines called pipelines and helper functions', () => {
    const outer = pipeline(built, 'outer');
    expect(ids(outer)).toEqual(['split', 'work', 'work_2', 'gather']);
    expect(edges(outer)).toEqual(
      ['split > work', 'work > work_2', 'split > gather', 'work_2 > gather'].toSorted(
        (a, b) => edges(outer).indexOf(a) - edges(outer).indexOf(b),
      ),
    );
    expect([outer.calls, outer.invocations[0]!.inlined, outer.invocations[1]!.inlined]).toEqual([
      ['inner'],
      true,
      false,
    ]);
  });
  it('stops at a pipeline that calls itself', () => expect(ids(pipeline(built, 'itself'))).toEqual(['split']));
});

describe('prefer the missed report', () => {
  it('finds nothing where there is no ZenML', async () => {
    const built = await fixture('not_zenml');
    expect([built.pipelines, built.steps, built.deployments, built.models]).toEqual([[], [], [], []]);
  });
  it('reads around what is broken, less sure, and says so', async () => {
    const built = await fixture('damaged');
    expect(built.pipelines.map((p) => [p.name, p.sure, ids(p)])).toEqual([['sorting', 'likely', ['pick']]]);
    expect(built.notices.map((n) => [n.file, n.text.split(';')[0]])).toEqual([
      ['broken.py', 'has syntax errors'],
      ['template.py', 'is a template, not Python'],
    ]);
  });
});
