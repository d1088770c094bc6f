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
    if (instance.of.startsWith('zenml.') && this.isNew(`made ${instance.file}:${instance.line} ${instance.of} ${pipeline}`)) {
      this.instances.push({ instance, within, pipeline });
    }
  }

  called(call: CallSeen, { within, pipeline }: StageState): void {
    if (this.isNew(`call ${call.file}:${call.line} ${call.path} ${pipeline}`)) this.calls.push({ ...call, within, pipeline });
  }

  private isNew(key: string): boolean {
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }
}
