import type { Architecture, KeyArtifact, Model, Pipeline, Step, Trigger } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline, Invocation } from '#asbuilt/as-built';
import { flowOf, modelPhrase, toModels } from '#asbuilt/model-flow';
import { cadenceOf } from '#asbuilt/cadence';
import { guessRole } from '#asbuilt/role';
import { NOT_FOUND, orchestratorOf, purposeOf, questionsOf } from '#asbuilt/where-silent';

/** A step without an output: said, so that nobody looks for one. */
const RETURNS_NOTHING = 'returns nothing';

/** A scan as an architecture, for the as-built document: what the code does not say is named as not found, never filled in. */
export function toArchitecture(built: AsBuilt): Architecture {
  const kept = distinct(built.pipelines);
  const roles = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const pipeline of kept) {
    const { role } = guessRole(pipeline, built);
    const count = (roles.get(role) ?? 0) + 1;
    roles.set(role, count);
    ids.set(pipeline.id, count === 1 ? role : `${role}_${count}`);
  }
  const pipelines = kept.map((pipeline): Pipeline => toPipeline(pipeline, ids.get(pipeline.id)!, built));
  const models = toModels(built, ids);
  return {
    name: spaced(built.name),
    overview: overviewOf(built, pipelines.length),
    pipelines: withFirst(withDistinctNames(pipelines), models),
    models,
    dataFlow: flowOf(built, ids),
    notPipelines: [],
    deferred: [],
    openQuestions: questionsOf(pipelines, models),
    prose: [],
  };
}

/** Copies of the same pipeline (same name and wiring) count once. */
function distinct(pipelines: readonly BuiltPipeline[]): BuiltPipeline[] {
  const seen = new Set<string>();
  return pipelines.filter((pipeline) => {
    const key = `${pipeline.name} ${pipeline.invocations.map((i) => i.id).join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function withDistinctNames(pipelines: readonly Pipeline[]): Pipeline[] {
  const counts = new Map<string, number>();
  return pipelines.map((pipeline) => {
    const count = (counts.get(pipeline.name) ?? 0) + 1;
    counts.set(pipeline.name, count);
    return count === 1 ? pipeline : { ...pipeline, name: `${pipeline.name}_${count}` };
  });
}

/**
 * A document names one pipeline that comes first. Of those that exist it is the one that the others rest on: the maker of a
 * model that is read elsewhere, else the first that trains, else the first.
 */
function withFirst(pipelines: readonly Pipeline[], models: readonly Model[]): Pipeline[] {
  const maker = models.find((model) => model.producedBy.length > 0 && model.consumedBy.length > 0)?.producedBy[0];
  const first =
    pipelines.find(({ id }) => id === maker) ?? pipelines.find(({ role }) => role === 'training') ?? pipelines[0];
  return pipelines.map((pipeline) => (pipeline === first ? { ...pipeline, mvp: true } : pipeline));
}

const spaced = (name: string): string => name.replace(/[_+-]+/g, ' ').trim();

function overviewOf(built: AsBuilt, pipelines: number): string {
  if (pipelines === 0) return 'No ZenML pipeline was found in the code.';
  const pin = built.requirement === null ? '' : ` It asks for ${built.requirement.text}.`;
  return `As built: read from the code, ${count(pipelines, 'pipeline')} over ${count(built.steps.length, 'step')}.${pin} What the code does not say is marked as not found.`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function toPipeline(pipeline: BuiltPipeline, id: string, built: AsBuilt): Pipeline {
  const guess = guessRole(pipeline, built);
  return {
    id,
    name: pipeline.name,
    role: guess.role,
    phase: 1,
    mvp: false,
    purpose: pipeline.summary ?? purposeOf(pipeline),
    trigger: triggerOf(pipeline, built),
    steps: pipeline.invocations.map((invocation) => toStep(invocation, pipeline, built)),
    dataSources: built.sources
      .filter((site) => site.pipelines.includes(pipeline.id))
      .map((site) => `${site.text} (in ${site.file})`),
    keyArtifacts: keyArtifactsOf(pipeline, built),
    orchestrator: orchestratorOf(built),
    modelControlPlane: modelPhrase(pipeline, built),
  };
}

function triggerOf(pipeline: BuiltPipeline, built: AsBuilt): Trigger {
  const deployments = built.deployments.filter((site) => site.pipelines.includes(pipeline.id));
  const deployed = deployments.find((site) => site.how === 'deploy' || site.how === 'command');
  if (deployed) return { kind: 'request', cadence: null, detail: `deployed in ${deployed.file}` };
  const schedules = built.schedules.filter((site) => site.attached && site.pipelines.includes(pipeline.id));
  const schedule = schedules.find((site) => site.sure === 'certain') ?? schedules[0];
  if (schedule) return { kind: 'schedule', cadence: cadenceOf(schedule), detail: `in ${schedule.file}` };
  const meant = deployments.find((site) => site.how === 'settings');
  if (meant) return { kind: 'request', cadence: null, detail: `settings for a deployment in ${meant.file}` };
  return { kind: 'manual', cadence: null, detail: NOT_FOUND };
}

/**
 * What an output is called in prose. ZenML's own default name says nothing, and a name that several steps of the pipeline
 * give does not say which is meant: there the step's name goes with it.
 */
function artifactName(output: string, invocation: string, shared: ReadonlySet<string>): string {
  if (/^output(_\d+)?$/.test(output)) return `${invocation} ${output.replace('_', ' ')}`;
  return shared.has(output.toLowerCase()) ? `${invocation} ${output}` : output;
}

/** Output names that more than one invocation gives. */
function sharedOutputs(pipeline: BuiltPipeline, built: AsBuilt): ReadonlySet<string> {
  const all = pipeline.invocations.flatMap((i) => [
    ...new Set(built.steps.find((step) => step.id === i.definition)?.outputs.map((name) => name.toLowerCase()) ?? []),
  ]);
  return new Set(all.filter((name, i) => all.indexOf(name) !== i));
}

function toStep(invocation: Invocation, pipeline: BuiltPipeline, built: AsBuilt): Step {
  const definition = built.steps.find((step) => step.id === invocation.definition);
  const shared = sharedOutputs(pipeline, built);
  const incoming = pipeline.edges.filter((edge) => edge.to === invocation.id);
  const takes = incoming.flatMap((edge) =>
    edge.artifacts.length > 0
      ? edge.artifacts.map((name) => artifactName(name, edge.from, shared))
      : [`${edge.from} output`],
  );
  const produces = (definition?.outputs ?? []).map((name, i) => {
    const type = definition?.types[i] ?? '';
    return type === '' || type === 'Any'
      ? artifactName(name, invocation.id, shared)
      : `${artifactName(name, invocation.id, shared)} (${type})`;
  });
  const conditions = [
    invocation.many ? 'any number of times' : invocation.conditional ? 'only under a condition' : '',
    invocation.inlined ? 'as part of a pipeline called here' : '',
    definition === undefined
      ? `what it returns is ${NOT_FOUND}`
      : definition.outputs.length === 0
        ? RETURNS_NOTHING
        : '',
  ].filter(Boolean);
  const does = definition?.summary ?? spaced(invocation.name);
  return {
    name: invocation.id.replace('@dynamic_id', '_n'),
    does: conditions.length === 0 ? does : `${does} (${conditions.join(', ')})`,
    takes: [...new Set(takes)],
    produces,
    assumed: false,
    components: [],
  };
}

function keyArtifactsOf(pipeline: BuiltPipeline, built: AsBuilt): KeyArtifact[] {
  const own = new Set(
    pipeline.invocations.flatMap((i) => built.steps.find((step) => step.id === i.definition)?.outputs ?? []),
  );
  const fetched = built.artifacts.filter((fetch) => fetch.artifact !== null && own.has(fetch.artifact));
  return [...new Set(fetched.map((fetch) => fetch.artifact!))].map((name) => {
    const site = fetched.find((fetch) => fetch.artifact === name)!;
    return { name, why: `read by name in ${site.file}` };
  });
}
