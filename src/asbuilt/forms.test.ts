import { describe, expect, it } from 'vitest';
import type { AsBuilt } from '#asbuilt/as-built';
import { scan } from '#asbuilt/scan';
import { loadPythonParser } from '#machine/python-parser';

const parser = await loadPythonParser();
const project = (files: Readonly<Record<string, string>>): AsBuilt => {
  const read = (path: string): string | null => files[path] ?? null;
  const holds = (path: string, word: string): boolean => read(path)?.includes(word) ?? false;
  return scan({ name: 'project', paths: Object.keys(files).toSorted(), notices: [], read, holds }, parser);
};
const file = (code: string): AsBuilt => project({ 'flow.py': code });
const named = (built: AsBuilt): string[] => built.pipelines.map((p) => p.name);
const ids = (built: AsBuilt): string[] => built.pipelines.flatMap((p) => p.invocations.map((i) => i.id));
const STEP = 'from zenml import pipeline, step\n@step\ndef load() -> int:\n    return 1\n';
const FLOW = `${STEP}@pipeline\ndef flow():\n    load()\n`;

/** ZENML.md section 12, items 1 to 3: where the decorators come from and how they are written. */
describe('decorators', () => {
  it.each([
    ['an alias', 'from zenml import pipeline as zp, step as zs\n@zs\ndef a(): ...\n@zp\ndef flow():\n    a()\n'],
    ['the module', 'import zenml\n@zenml.step\ndef a(): ...\n@zenml.pipeline\ndef flow():\n    a()\n'],
    [
      'the old modules',
      'from zenml.pipelines import pipeline\nfrom zenml.steps import step\n@step\ndef a(): ...\n@pipeline\ndef flow():\n    a()\n',
    ],
    [
      'the new modules',
      'from zenml.new.pipelines.pipeline_decorator import pipeline\nfrom zenml import step\n@step\ndef a(): ...\n@pipeline\ndef flow():\n    a()\n',
    ],
    [
      'calls',
      'from zenml import pipeline, step\ndef a(): ...\nb = step(a)\ndef flow():\n    b()\nf = pipeline(dynamic=True)(flow)\n',
    ],
    [
      'stacked and async',
      'from zenml import pipeline, step\nimport other\n@other.gpu\n@step()\nasync def a(): ...\n@pipeline\ndef flow():\n    a()\n',
    ],
    [
      'a factory',
      'from zenml import pipeline, step\n@step\ndef a(): ...\ndef make():\n    @pipeline\n    def flow():\n        a()\n    return flow\n',
    ],
    [
      'an import that may fail',
      'try:\n    from zenml import pipeline as zenml_pipeline, step\nexcept ImportError:\n    zenml_pipeline = None\n    step = None\nif step is not None:\n    @step\n    def a(): ...\n    @zenml_pipeline\n    def flow():\n        a()\n',
    ],
    [
      'a stand-in',
      'import contextlib\ndef same(f): return f\ntry:\n    from zenml import step as _step, pipeline as _pipeline\n    step = _step\n    pipeline = _pipeline\nexcept ImportError:\n    step = same\n    pipeline = same\n@step\ndef a(): ...\n@pipeline\ndef flow():\n    a()\n',
    ],
    [
      'suppressed errors',
      'import contextlib\nwith contextlib.suppress(ImportError):\n    from zenml import pipeline as zenml_pipeline\n    from zenml import step\n@step\ndef a(): ...\n@zenml_pipeline(name="flow")\ndef other():\n    a()\n',
    ],
  ])('are known by %s', (_, code) => {
    const built = file(code);
    expect([named(built), ids(built)]).toEqual([['flow'], ['a']]);
  });
  it('through wrappers of the project, in files that never name ZenML', () => {
    const built = project({
      'deco.py':
        'def my_step(*args, **kw):\n    try:\n        from zenml import step as impl\n    except ImportError:\n        return lambda f: f\n    return impl(*args, **kw)\n' +
        'from zenml import pipeline\n',
      'steps.py': 'from deco import my_step\n@my_step(name="first")\ndef a(): ...\n',
      'flow.py': 'from deco import pipeline\nfrom steps import a\n@pipeline\ndef flow():\n    a()\n',
    });
    expect([named(built), ids(built), built.steps.map((s) => s.file)]).toEqual([['flow'], ['first'], ['steps.py']]);
  });
  it.each([
    ['a constant', 'NAME = "spring"\n', 'name=NAME', 'spring', true],
    ['an attribute', 'from enum import Enum\nclass N(Enum):\n    A = "spring"\n', 'name=N.A', 'spring', true],
    ['a computed text', 'import os\n', 'name=f"spring_{os.getenv(\'X\')}"', 'flow', false],
  ])('take their name from %s', (_, before, name, expected, known) => {
    const built = file(`${before}${STEP}@pipeline(${name})\ndef flow():\n    load()\n`);
    expect(built.pipelines.map((p) => [p.name, p.nameKnown])).toEqual([[expected, known]]);
  });
  it.each([
    ['metaflow', 'from metaflow import FlowSpec, step\nclass F(FlowSpec):\n    @step\n    def start(self): ...\n'],
    ['transformers', 'import zenml\nfrom transformers import pipeline\np = pipeline("ner")\np.run()\n'],
    ['a string', 'TEXT = """\nfrom zenml import pipeline\n@pipeline\ndef flow(): ...\n"""\n'],
    ['a comment', 'import zenml\n# @zenml.pipeline\ndef flow(): ...\n'],
    ['a local name', 'import zenml\ndef step(f): return f\n@step\ndef a(): ...\n'],
  ])('of %s count for nothing', (_, code) => {
    const built = file(code);
    expect([built.pipelines, built.steps, built.deployments]).toEqual([[], [], []]);
  });
});

/** Items 4 and 5: how steps are called. */
describe('calls of steps', () => {
  const body = (lines: string, before = ''): string[] =>
    ids(
      file(
        `${before}${STEP}@step\ndef fit(x: int = 0) -> int:\n    return x\n@pipeline\ndef flow(after_this: str = ""):\n${lines}\n`,
      ),
    );
  it.each([
    ['with_options', '    fit.with_options(parameters={"x": 1})(load())', ['load', 'fit']],
    ['an id', '    fit(load(), id="first")\n    fit(load(), after=["first"])', ['load', 'first', 'load_2', 'fit']],
    ['submit and map', '    x = load.submit()\n    fit.map(x)', ['load', 'fit']],
    ['a list', '    rows = [load() for _ in range(3)]\n    fit(rows)', ['load', 'fit']],
  ])('by %s', (_, lines, expected) => expect(body(lines)).toEqual(expected));
  it('through the module and through a variable at its top', () => {
    const built = project({
      'steps.py': STEP,
      'flow.py':
        'import steps\nfrom zenml import pipeline\nagain = steps.load.with_options(parameters={})\n@pipeline\ndef flow():\n    steps.load()\n    again()\n',
    });
    expect(ids(built)).toEqual(['load', 'load_2']);
  });
  it('of integrations, which nobody defines here', () => {
    const built = file(
      `from zenml.integrations.slack.steps import slack_alerter_post_step\n${STEP}@pipeline\ndef flow():\n    slack_alerter_post_step("done")\n`,
    );
    expect(built.pipelines[0]!.invocations.map((i) => [i.name, i.definition])).toEqual([
      ['slack_alerter_post_step', 'zenml.integrations.slack.steps.slack_alerter_post_step'],
    ]);
  });
});

/** Items 6 and 12: what starts pipelines. */
describe('triggers', () => {
  it.each([
    ['a call', 'flow()', ['run']],
    ['options kept in a variable', 'run = flow.with_options(enable_cache=False)\nrun()', ['run']],
    ['run()', 'flow().run()', ['run']],
    ['a snapshot', 'flow.create_snapshot(name="s")', ['snapshot']],
    ['a template', 'from zenml.client import Client\nClient().create_run_template(name="t")', ['snapshot']],
    ['trigger_pipeline', 'from zenml.client import Client\nClient().trigger_pipeline("flow")', ['trigger_pipeline']],
    ['the dead events', 'from zenml.client import Client\nClient().create_event_source(name="e")', ['event']],
    ['a build, which starts nothing', 'flow.build()', []],
    ['somebody else', 'import boto3\nboto3.client("x").trigger_pipeline("flow")', []],
  ])('by %s', (_, lines, expected) => expect(file(`${FLOW}${lines}\n`).triggers.map((t) => t.how)).toEqual(expected));
  it('by scripts, over lines that a backslash continues', () => {
    const built = project({
      'flow.py': `${FLOW}if __name__ == "__main__":\n    flow()\n`,
      Makefile: 'train:\n\tpython \\\n\t  flow.py --now\n# python flow.py\n',
      'jobs.crontab': '0 5 * * * cd /srv && python flow.py\n',
      Dockerfile: 'CMD ["python", "other.py"]\n',
    });
    expect(built.triggers.filter((t) => t.how === 'command').map((t) => [t.file, t.line])).toEqual([
      ['Makefile', 2],
      ['jobs.crontab', 1],
    ]);
    expect(built.schedules.map((s) => [s.how, s.cron])).toEqual([['crontab', '0 5 * * *']]);
  });
  it.each([
    ['cron', 'Schedule(cron_expression="0 1 * * *")', '0 1 * * *', null],
    ['interval', 'Schedule(interval_second=timedelta(hours=2))', null, 7200],
  ])('by a schedule with %s', (_, made, cron, seconds) => {
    const built = file(
      `from datetime import timedelta\nfrom zenml.config.schedule import Schedule\n${FLOW}flow.with_options(schedule=${made})()\n`,
    );
    expect(built.schedules.map((s) => [s.cron, s.intervalSeconds, s.attached])).toEqual([[cron, seconds, true]]);
  });
});

/** Item 12, outside of scripts. */
describe('Airflow', () => {
  const dag = (clock: string, command: string, more = '') =>
    project({
      'flow.py': `${FLOW}if __name__ == "__main__":\n    flow()\n`,
      'dags/nightly.py': `from airflow import DAG\nfrom airflow.operators.bash import BashOperator\nwith DAG("nightly", ${clock}) as dag:\n    BashOperator(task_id="run", bash_command="${command}")\n${more}`,
    });
  it.each([
    ['schedule="0 2 * * *"', '0 2 * * *'],
    ['schedule_interval="@daily"', '0 0 * * *'],
  ])('%s starts what the command starts', (clock, cron) => {
    const built = dag(clock, 'cd /srv && python flow.py');
    expect(built.schedules.map((s) => [s.file, s.line, s.cron, s.sure, s.pipelines])).toEqual([
      ['dags/nightly.py', 3, cron, 'likely', ['flow.py::flow']],
    ]);
    expect(built.triggers.filter((t) => t.how === 'command').map((t) => [t.file, t.line])).toEqual([
      ['dags/nightly.py', 4],
    ]);
  });
  it.each([
    ['another script', dag('schedule="@daily"', 'python other.py')],
    ['a clock that nobody can read', dag('schedule="@once"', 'python flow.py')],
    ['two DAGs in a file', dag('schedule="@daily"', 'python flow.py', 'other = DAG("x", schedule="@weekly")\n')],
  ])('gives no schedule for %s', (_, built) => expect(built.schedules).toEqual([]));
});

/** Item 13. */
describe('deployments', () => {
  const sites = (built: AsBuilt) => built.deployments.map((d) => [d.how, d.name, d.sure, d.pipelines.length]);
  it.each([
    ['deploy', `${FLOW}flow.deploy(deployment_name="live")\n`, ['deploy', 'live', 'certain', 1]],
    [
      'settings',
      `${STEP}@pipeline(settings={"deployment": object()})\ndef flow():\n    load()\n`,
      ['settings', null, 'likely', 1],
    ],
    [
      'settings of a deployer',
      `${STEP}S = {"deployer.gcp": 1}\n@pipeline(settings=S)\ndef flow():\n    load()\n`,
      ['settings', null, 'likely', 1],
    ],
    ['with_options', `${FLOW}flow.with_options(settings={"deployment": 1})()\n`, ['settings', null, 'likely', 1]],
    [
      'a deployer step',
      `from zenml.integrations.mlflow.steps import mlflow_model_deployer_step\n${STEP}@pipeline\ndef flow():\n    mlflow_model_deployer_step(load())\n`,
      ['model_deployer', 'mlflow_model_deployer_step', 'certain', 1],
    ],
    [
      'a model deployer in a step',
      `from zenml.client import Client\n${STEP}@step\ndef serve(x: int) -> None:\n    Client().active_stack.model_deployer.deploy_model(x)\n@pipeline\ndef flow():\n    serve(load())\n`,
      ['model_deployer', null, 'certain', 1],
    ],
    [
      'the client',
      `from zenml.client import Client\n${FLOW}Client().provision_deployment("live")\n`,
      ['deploy', 'live', 'certain', 0],
    ],
  ])('by %s', (_, code, expected) => expect(sites(file(code))).toEqual([expected]));
  it.each([
    ['SageMaker', `${FLOW}from sagemaker import Model\nModel("x").deploy(1)\n`],
    ['other settings', `${STEP}@pipeline(settings={"docker": 1, "deploys": 2})\ndef flow():\n    load()\n`],
    [
      'a deployer of its own',
      `${STEP}@step\ndef model_deployer_step() -> None: ...\n@pipeline\ndef flow():\n    model_deployer_step()\n`,
    ],
    [
      'a service that is only looked up',
      `from zenml.client import Client\n${FLOW}Client().active_stack.model_deployer.find_model_server()\n`,
    ],
    ['another deploy_model', `${FLOW}from azureml import ws\nws.deploy_model("x")\n`],
  ])('are not claimed for %s', (_, code) => expect(sites(file(code))).toEqual([]));
  it('by commands, with the name on the next line', () => {
    const built = project({
      'flow.py': FLOW,
      'serve.sh':
        'zenml pipeline deploy flow.flow \\\n  --name live\nzenml pipeline snapshot deploy nightly\n# zenml pipeline deploy flow.flow\n',
    });
    expect(sites(built)).toEqual([
      ['command', 'live', 'likely', 1],
      ['command', 'nightly', 'likely', 0],
    ]);
  });
  it('by run configurations that fit a pipeline, and by no others', () => {
    const yaml = 'settings:\n  deployment:\n    uvicorn_workers: 2\n';
    const built = project({
      'flow.py': FLOW,
      'configs/live.yaml': `${yaml}steps:\n  load:\n    enable_cache: false\n`,
      'configs/other.yaml': `${yaml}steps:\n  unknown: {}\n`,
    });
    expect(built.deployments.map((d) => [d.file, d.line, d.how])).toEqual([['configs/live.yaml', 1, 'settings']]);
  });
});

/** Items 8 to 11: models, promotions, what is fetched. */
describe('models and artifacts', () => {
  it.each([
    ['@pipeline(model=Model(name="m"))', 'producer', null],
    ['@pipeline(model=Model(name="m", version="production"))', 'consumer', 'production'],
    ['@pipeline(model=Model(name="m", version=ModelStages.STAGING))', 'consumer', 'staging'],
    ['@pipeline(model=Model("m", version="1.2"))', 'unknown', null],
  ])('%s', (decorator, role, stage) => {
    const built = file(
      `from zenml import Model\nfrom zenml.enums import ModelStages\n${STEP}${decorator}\ndef flow():\n    load()\n`,
    );
    expect(built.models.map((m) => [m.name, m.role, m.stage, m.where])).toEqual([['m', role, stage, 'decorator']]);
  });
  it.each([
    ['model.set_stage("production")', [['set_stage', 'production']]],
    ['Client().update_model_version("m", "1", stage="staging")', [['update_model_version', 'staging']]],
    ['Client().update_model_version("m", "1", name="x")', []],
    ['MlflowClient().transition_model_version_stage("m", 1, stage="Production")', [['registry', 'production']]],
  ])('%s', (call, expected) => {
    const built = file(
      `from mlflow import MlflowClient\nfrom zenml.client import Client\nfrom zenml import step\n@step\ndef promote(model: object) -> None:\n    ${call}\n`,
    );
    expect(built.promotions.map((p) => [p.how, p.stage])).toEqual(expected);
  });
  it.each([
    ['Client().get_artifact_version("rows")', ['rows']],
    ['ExternalArtifact(name="rows")', ['rows']],
    ['ExternalArtifact(value=3)', []],
    ['wandb.get_artifact("rows")', []],
    ['Client().get_pipeline("etl").last_successful_run.steps["load"].outputs["rows"].load()', ['rows']],
    ['Client().get_pipeline_run("etl").steps["load"].outputs["rows"][0].load()', ['rows']],
    ['wandb.run.steps["load"].outputs["rows"]', []],
  ])('%s', (call, expected) => {
    const built = file(
      `import wandb\nfrom zenml import ExternalArtifact\nfrom zenml.client import Client\n${STEP}@step\ndef use(x: int) -> None: ...\n@pipeline\ndef flow():\n    use(${call})\n`,
    );
    expect(built.artifacts.map((a) => a.artifact)).toEqual(expected);
  });
});
