import type { CallSeen, Observer, PipelineUse, StageState } from '#asbuilt/wiring/stage';
import type { Value } from '#asbuilt/wiring/value';

type Instance = Extract<Value, { kind: 'instance' }>;

export interface SeenInstance {
  readonly instance: Instance;
  readonly within: string | null;
  readonly pipeline: string | null;
}

export interface SeenCall extends CallSeen {
  readonly within: string | null;
  readonly pipeline: string | null;
}

/** Calls that say something about artifacts, models, promotions or triggers; any other is forgotten at once. */
const NOTED = new Set(
  (
    'set_stage update_model_version transition_model_version_stage get_model_version get_model get_artifact_version get_artifact ' +
    'load_artifact get_model_artifact get_data_artifact get_deployment_artifact ExternalArtifact trigger_pipeline create_run_template ' +
    'create_snapshot create_trigger create_event_source create_platform_event_trigger create_schedule_trigger attach_trigger_to_snapshot deploy_model provision_deployment outputs[]'
  ).split(' '),
);

/** Everything met outside the wiring of steps, each place once, in the order in which it was met. */
export class Observations implements Observer {
  readonly uses: PipelineUse[] = [];
  readonly instances: SeenInstance[] = [];
  readonly calls: SeenCall[] = [];
  private readonly seen = new Set<string>();

  used(use: PipelineUse): void {
    if (this.isNew(`use ${use.file}:${use.line} ${use.how} ${use.pipeline.pipeline.id}`)) this.uses.push(use);
  }

  made(instance: Instance, { within, pipeline }: StageState): void {
    if (
      instance.of.startsWith('zenml.') &&
      this.isNew(`made ${instance.file}:${instance.line} ${instance.of} ${pipeline}`)
    ) {
      this.instances.push({ instance, within, pipeline });
    }
  }

  called(call: CallSeen, { within, pipeline }: StageState): void {
    if (!NOTED.has(call.path.slice(call.path.lastIndexOf('.') + 1))) return;
    if (this.isNew(`call ${call.file}:${call.line} ${call.path} ${pipeline}`))
      this.calls.push({ ...call, within, pipeline });
  }

  private isNew(key: string): boolean {
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }
}
