import type { ArtifactFetch, TriggerSite } from '#asbuilt/as-built';
import type { Observations } from '#asbuilt/observed/observations';
import type { PipelinesOf } from '#asbuilt/observed/step-users';
import type { Options, Value } from '#asbuilt/wiring/value';
import { textOf } from '#asbuilt/wiring/either';

/** The last part of a dotted name. */
export const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** A stage as text: "production", ModelStages.PRODUCTION, ArtifactStage… null where it is computed. */
export function stageOf(value: Value | undefined): string | null {
  if (value === undefined) return null;
  if (value.kind === 'external') return last(value.path).toLowerCase();
  const text = textOf(value);
  return text === null ? null : text.toLowerCase();
}

const FETCHES = new Set([
  'get_artifact_version',
  'get_artifact',
  'load_artifact',
  'get_model_artifact',
  'get_data_artifact',
  'get_deployment_artifact',
  'ExternalArtifact',
  /** `.outputs["rows"]` of a run that the client fetched. */
  'outputs[]',
]);

/** Artifacts that are taken by name from an earlier run or from a model. */
export function artifactFetches(observations: Observations, pipelinesOf: PipelinesOf): ArtifactFetch[] {
  return observations.calls.flatMap((call): ArtifactFetch[] => {
    const how = last(call.path);
    const known = call.path.startsWith('zenml.');
    if (!FETCHES.has(how) || (!known && how !== 'get_model_artifact' && how !== 'get_data_artifact')) return [];
    const named = ['name_id_or_prefix', 'name', 'artifact_name', 'name_or_id']
      .map((key) => call.args.named.get(key))
      .find((value) => value !== undefined);
    const artifact = textOf(named ?? call.args.positional[0]);
    if (how === 'ExternalArtifact' && artifact === null) return [];
    return [
      {
        file: call.file,
        line: call.line,
        sure: known ? 'certain' : 'likely',
        artifact,
        how: how === 'outputs[]' ? 'outputs' : how,
        within: call.within,
        pipelines: pipelinesOf(call),
      },
    ];
  });
}

const TRIGGERS: Readonly<Record<string, TriggerSite['how']>> = {
  trigger_pipeline: 'trigger_pipeline',
  create_run_template: 'snapshot',
  create_snapshot: 'snapshot',
  create_trigger: 'event',
  create_event_source: 'event',
  create_platform_event_trigger: 'event',
  create_schedule_trigger: 'event',
  attach_trigger_to_snapshot: 'event',
};

/** Where pipelines are started, or made startable, by code. A call of a pipeline that is then `.run()` counts once. */
export function codeTriggers(observations: Observations): TriggerSite[] {
  const runs = observations.uses.flatMap((use): TriggerSite[] => {
    const how =
      use.how === 'call' || use.how === 'run'
        ? 'run'
        : use.how === 'create_snapshot' || use.how === 'create_run_template'
          ? 'snapshot'
          : null;
    if (how === null) return [];
    return [
      {
        file: use.file,
        line: use.line,
        sure: 'certain',
        how,
        detail: null,
        within: use.within,
        pipelines: [use.pipeline.pipeline.id],
      },
    ];
  });
  const calls = observations.calls.flatMap((call): TriggerSite[] => {
    const how = TRIGGERS[last(call.path)];
    if (how === undefined || !(call.path.startsWith('zenml.') || call.path.startsWith('.'))) return [];
    const detail = textOf(
      firstOf(call.args.named, ['pipeline_name_or_id', 'snapshot_name_or_id', 'name']) ?? call.args.positional[0],
    );
    return [
      {
        file: call.file,
        line: call.line,
        sure: call.path.startsWith('zenml.') ? 'certain' : 'likely',
        how,
        detail,
        within: call.within,
        pipelines: call.pipeline === null ? [] : [call.pipeline],
      },
    ];
  });
  const places = new Set<string>();
  return [...runs, ...calls].filter((site) => {
    const key = `${site.file}:${site.line} ${site.how} ${site.pipelines.join()}`;
    return !places.has(key) && places.add(key);
  });
}

const firstOf = (options: Options, names: readonly string[]): Value | undefined =>
  names.map((name) => options.get(name)).find((value) => value !== undefined);
