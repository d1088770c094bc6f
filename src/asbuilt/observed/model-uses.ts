import type { ModelUse } from '#asbuilt/as-built';
import type { Observations } from '#asbuilt/observed/observations';
import type { PipelinesOf } from '#asbuilt/observed/step-users';
import { stageOf } from '#asbuilt/observed/sites';
import { textOf } from '#asbuilt/wiring/either';
import { isClient, isModelClass } from '#asbuilt/wiring/zenml-names';
import type { Options, PipelineDefinition, StepDefinition, Value } from '#asbuilt/wiring/value';

const STAGES = ['staging', 'production', 'latest', 'archived'] as const;
type Stage = (typeof STAGES)[number];

/** The stage that a version names; null for numbers and other names. */
export const asStage = (version: string | null): Stage | null =>
  STAGES.find((stage) => stage === version?.toLowerCase()) ?? null;

/** A version unset makes a new one for each run; a stage or `latest` reads one that is there; any other name can be both. */
export function roleOf(version: string | null, computed: boolean): ModelUse['role'] {
  if (computed) return 'unknown';
  return version === null ? 'producer' : asStage(version) === null ? 'unknown' : 'consumer';
}

const MODEL_OPTIONS = ['model', 'model_config', 'model_version'];

/** Models of the Model Control Plane as code declares them: on pipelines, in with_options, on steps, through the client. */
export function modelUses(
  observations: Observations,
  pipelines: readonly PipelineDefinition[],
  steps: readonly StepDefinition[],
  usersOf: (step: StepDefinition) => string[],
  pipelinesOf: PipelinesOf,
): ModelUse[] {
  const found: ModelUse[] = [];
  const owned = new Set<string>();
  const add = (options: Options, where: ModelUse['where'], pipelineIds: string[]): void => {
    for (const key of MODEL_OPTIONS) {
      const held = options.get(key);
      for (const value of held?.kind === 'either' ? held.options : [held]) {
        if (value?.kind !== 'instance' || !isModelClass(value.of)) continue;
        owned.add(`${value.file}:${value.line}`);
        found.push(use(value, where, pipelineIds));
      }
    }
  };
  for (const pipeline of pipelines) add(pipeline.options, 'decorator', [pipeline.id]);
  for (const { pipeline, args } of observations.uses)
    add(new Map([...args.named, ...pipeline.options]), 'with_options', [pipeline.pipeline.id]);
  for (const step of steps) add(step.options, 'step', usersOf(step));
  const places = new Set<string>();
  for (const { instance, pipeline } of observations.instances) {
    const place = `${instance.file}:${instance.line}`;
    if (!isModelClass(instance.of) || owned.has(place) || places.has(place)) continue;
    places.add(place);
    found.push(use(instance, 'code', pipeline === null ? [] : [pipeline]));
  }
  for (const call of observations.calls) {
    const [, client, name] = /^(.*)\.(get_model_version|get_model)$/.exec(call.path) ?? [];
    if (client === undefined || name === undefined || !isClient(client)) continue;
    const version = call.args.named.get('model_version_name_or_number_or_id') ?? call.args.positional[1];
    found.push({
      file: call.file,
      line: call.line,
      sure: 'certain',
      where: 'client',
      role: 'consumer',
      name: textOf(call.args.named.get('model_name_or_id') ?? call.args.positional[0]),
      version: versionOf(version),
      stage: asStage(versionOf(version)),
      pipelines: pipelinesOf(call),
    });
  }
  return unique(found);
}

/** A version as text: a stage, a number or a name; null where it is computed. */
const versionOf = (value: Value | undefined): string | null =>
  value?.kind === 'number' ? String(value.value) : stageOf(value);

function use(value: Extract<Value, { kind: 'instance' }>, where: ModelUse['where'], pipelines: string[]): ModelUse {
  const given = value.args.named.get('version');
  const unset = given === undefined || (given.kind === 'constant' && given.value === 'None');
  const version = unset ? null : versionOf(given);
  return {
    file: value.file,
    line: value.line,
    sure: 'certain',
    where,
    pipelines,
    name: textOf(value.args.named.get('name') ?? value.args.positional[0]),
    version,
    stage: asStage(version),
    role: where === 'code' ? 'unknown' : roleOf(version, !unset && version === null),
  };
}

function unique(uses: readonly ModelUse[]): ModelUse[] {
  const seen = new Set<string>();
  return uses.filter((u) => {
    const key = `${u.file}:${u.line} ${u.where} ${u.pipelines.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
