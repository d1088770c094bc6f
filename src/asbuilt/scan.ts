import type { AsBuilt, BuiltPipeline, Notice } from '#asbuilt/as-built';
import { bodyOf, builtStep, summaryOf } from '#asbuilt/built-step';
import type { Configurable } from '#asbuilt/configs/run-configs';
import { runConfigs } from '#asbuilt/configs/run-configs';
import { scriptFacts, zenmlRequirement } from '#asbuilt/configs/scripts';
import type { StepDefinition } from '#asbuilt/wiring/value';
import { Library } from '#asbuilt/modules/library';
import { modelUses } from '#asbuilt/observed/model-uses';
import { Observations } from '#asbuilt/observed/observations';
import { Definitions, readModule } from '#asbuilt/observed/read-modules';
import { codeDeployments } from '#asbuilt/observed/deployments';
import { dataSources } from '#asbuilt/observed/data-sources';
import { promotions } from '#asbuilt/observed/promotions';
import { artifactFetches, codeTriggers } from '#asbuilt/observed/sites';
import { pipelinesByCall } from '#asbuilt/observed/step-users';
import { codeSchedules } from '#asbuilt/observed/schedules';
import type { PythonParser } from '#asbuilt/python/parser';
import type { Relevance } from '#asbuilt/relevance';
import { relevance } from '#asbuilt/relevance';
import { judgeCode } from '#asbuilt/smells/judge-code';
import type { SourceTree } from '#asbuilt/source-tree';
import { Interpreter } from '#asbuilt/wiring/interpreter';
import { textsOf } from '#asbuilt/wiring/either';
import { wirePipeline } from '#asbuilt/wiring/wire-pipeline';

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly file: string;
}

type OnProgress = (progress: Progress) => void;

/** Reads a project into what its code says about its architecture. Imports nothing, runs nothing, writes nothing. */
export const scan = (tree: SourceTree, parser: PythonParser, onProgress?: OnProgress): AsBuilt =>
  new Scan(tree, onProgress).read(parser);

/** A scan that can begin without a parser: what was read when one turned out to be needed (ParserNeeded) is kept for the next try. */
export class Scan {
  private readonly relevance: Relevance;
  private readonly library: Library;

  constructor(
    private readonly tree: SourceTree,
    private readonly onProgress?: OnProgress,
  ) {
    this.relevance = relevance(tree, (done, file) => onProgress?.({ done, of: tree.paths.length, file }));
    this.library = new Library(tree, null, this.relevance.choiceFor);
  }

  read(parser: PythonParser | null): AsBuilt {
    this.library.parser = parser;
    return assembled(this.tree, this.library, this.relevance, this.onProgress);
  }
}

function assembled(
  tree: SourceTree,
  library: Library,
  { roots, mentionsSteps }: Relevance,
  onProgress?: OnProgress,
): AsBuilt {
  const interpreter = new Interpreter(library, mentionsSteps);
  const definitions = new Definitions();
  const observations = new Observations();
  roots.forEach((file, i) => {
    onProgress?.({ done: i, of: roots.length, file });
    const module = library.module(file);
    if (module !== null) readModule(module, interpreter, definitions, observations);
  });
  const defined = [...definitions.pipelines.values()];
  const injected = injections(observations);
  const pipelines = defined
    .map((p) => ({
      ...wirePipeline(interpreter, p, observations, injected.get(p.id) ?? new Map()),
      summary: summaryOf(bodyOf(p)),
    }))
    .toSorted(byPlace);
  const configured = runConfigs(
    tree,
    pipelines.map((pipeline) => configurable(pipeline, definitions, observations)),
  );
  const scripts = scriptFacts(tree, startedBy(pipelines, observations));
  const steps = [...definitions.steps.values()];
  const usersOf = (step: StepDefinition) =>
    pipelines.filter((p) => p.invocations.some((i) => i.definition === step.id)).map((p) => p.id);
  const pipelinesOf = pipelinesByCall(steps, usersOf);
  const found = {
    pipelines,
    steps: steps.map(builtStep).toSorted(byPlace),
    models: [...modelUses(observations, defined, steps, usersOf, pipelinesOf), ...configured.models].toSorted(byPlace),
    promotions: [...promotions(observations, steps, library, pipelinesOf), ...scripts.promotions].toSorted(byPlace),
    artifacts: artifactFetches(observations, pipelinesOf).toSorted(byPlace),
    sources: dataSources({ tree, names: interpreter, pipelines, defined, steps, configs: configured.configs }),
    schedules: [...codeSchedules(observations), ...configured.schedules, ...scripts.schedules].toSorted(byPlace),
    deployments: [
      ...codeDeployments(observations, defined, pipelines),
      ...configured.deployments,
      ...scripts.deployments,
    ].toSorted(byPlace),
    triggers: [...codeTriggers(observations), ...scripts.triggers].toSorted(byPlace),
    configs: configured.configs,
    orchestrators: scripts.orchestrators,
    requirement: zenmlRequirement(tree),
  };
  const notices: Notice[] = [...tree.notices.map((notice) => ({ ...notice, line: null })), ...library.notices];
  const files = {
    seen: tree.paths.length,
    python: tree.paths.filter((path) => path.endsWith('.py')).length,
    parsed: library.parsed,
  };
  const built: AsBuilt = {
    schema: 'headwater.architecture/1',
    name: tree.name,
    ...found,
    findings: [],
    notices,
    files,
  };
  const bodies = ({ file, line }: { file: string; line: number }) => bodyOf({ line, module: library.module(file) });
  return { ...built, findings: judgeCode(built, bodies) };
}

const byPlace = (a: { file: string; line: number }, b: { file: string; line: number }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;

/** For pipelines of the injected form: the step that is handed in for each parameter, where a call was found. */
function injections(observations: Observations): Map<string, Map<string, StepDefinition>> {
  const found = new Map<string, Map<string, StepDefinition>>();
  for (const { pipeline, args, how } of observations.uses) {
    if (how !== 'call') continue;
    const steps = found.get(pipeline.pipeline.id) ?? new Map<string, StepDefinition>();
    const hand = (param: string | undefined, value: (typeof args.positional)[number]): void => {
      if (param !== undefined && value.kind === 'step' && !steps.has(param)) steps.set(param, value.step);
    };
    args.positional.forEach((value, i) => hand(pipeline.pipeline.body.params[i]?.name, value));
    for (const [param, value] of args.named) hand(param, value);
    found.set(pipeline.pipeline.id, steps);
  }
  return found;
}

function configurable(pipeline: BuiltPipeline, definitions: Definitions, observations: Observations): Configurable {
  const definition = definitions.pipelines.get(`${pipeline.file}:${pipeline.line}`);
  const files = observations.uses
    .filter((use) => use.pipeline.pipeline.id === pipeline.id)
    .flatMap((use) => textsOf(use.pipeline.options.get('config_path')));
  return {
    pipeline,
    parameters: definition?.body.params.map((param) => param.name) ?? [],
    configFiles: files.map((path) => path.slice(path.lastIndexOf('/') + 1)),
  };
}

function startedBy(pipelines: readonly BuiltPipeline[], observations: Observations) {
  return {
    file: (path: string) => {
      const uses = observations.uses.filter(
        (use) => use.file === path || use.file.endsWith(`/${path}`) || path.endsWith(`/${use.file}`),
      );
      return [...new Set(uses.map((use) => use.pipeline.pipeline.id))];
    },
    named: (name: string) => {
      const last = name.split(/[.:/]/).at(-1) ?? '';
      return pipelines.filter((p) => p.function === last || p.name === name).map((p) => p.id);
    },
  };
}
