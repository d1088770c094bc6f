import { sourcesOf, sourcesOfArgs } from '#asbuilt/wiring/sources';
import { unknown } from '#asbuilt/wiring/value';
import type { Args, Source, Sources, StepDefinition, TextValue, Value } from '#asbuilt/wiring/value';

/** A step invocation while the pipeline is being followed. */
export interface Invoked {
  readonly id: string;
  readonly step: string;
  readonly name: string;
  readonly definition: StepDefinition | null;
  readonly file: string;
  readonly line: number;
  readonly inlined: boolean;
  readonly conditional: boolean;
  readonly many: boolean;
}

export interface Wire {
  readonly from: Invoked;
  readonly to: Invoked;
  readonly straight: boolean;
  readonly artifacts: Set<string>;
}

/** Who is called when something happens that is not wiring: pipelines used, models made, artifacts fetched. */
export interface Observer {
  used(use: PipelineUse): void;
  made(instance: Extract<Value, { kind: 'instance' }>, holder: StageState): void;
  called(call: CallSeen, holder: StageState): void;
}

export interface PipelineUse {
  readonly pipeline: Extract<Value, { kind: 'pipeline' }>;
  /** "call", "run", "deploy", "create_snapshot"… */
  readonly how: string;
  readonly args: Args;
  readonly file: string;
  readonly line: number;
  readonly within: string | null;
}

/** A call that the wiring does not follow: its dotted name as far as it is known, last part first in importance. */
export interface CallSeen {
  /** "zenml.client.Client.get_artifact_version" or ".set_stage" where the receiver is unknown. */
  readonly path: string;
  readonly args: Args;
  readonly file: string;
  readonly line: number;
}

export interface StageState {
  /** The step, function or pipeline that is being followed. */
  readonly within: string | null;
  /** Id of the pipeline, where one is being wired. */
  readonly pipeline: string | null;
}

/** What is collected while one pipeline (wiring) or any other code (looking) is followed. */
export class Stage implements StageState {
  readonly invocations: Invoked[] = [];
  readonly wires: Wire[] = [];
  readonly after: { readonly from: Invoked; readonly to: Invoked }[] = [];
  readonly calls: string[] = [];
  /** A parameter of the pipeline was called: the injected form. */
  injected = false;
  conditional = 0;
  many = 0;
  inlined = 0;
  private readonly pending: { readonly from: string; readonly to: string }[] = [];
  private readonly computedIds = new Map<TextValue, Invoked>();

  constructor(
    readonly mode: 'wiring' | 'looking',
    public within: string | null,
    readonly pipeline: string | null,
    readonly observer: Observer | null,
    /** For the injected form: which step is handed in for which parameter, where somebody does. */
    readonly injectedSteps: ReadonlyMap<string, StepDefinition> = new Map(),
  ) {}

  /** Adds an invocation with the edges that its arguments bring; the value is its output. */
  invoke(
    step: { function: string; name: string; definition: StepDefinition | null },
    args: Args,
    at: { file: string; line: number },
    many: boolean,
  ): Value {
    const id = args.named.get('id');
    const invoked: Invoked = {
      id: this.idFor(step.name, id),
      step: step.function,
      name: step.name,
      definition: step.definition,
      ...at,
      inlined: this.inlined > 0,
      conditional: this.conditional > 0,
      many: many || this.many > 0,
    };
    if (id?.kind === 'text') this.computedIds.set(id, invoked);
    const data: Args = {
      ...args,
      named: new Map([...args.named].filter(([name]) => name !== 'after' && name !== 'id')),
    };
    for (const source of sourcesOfArgs(data)) this.wire(source, invoked);
    const after = args.named.get('after');
    if (after) for (const from of this.invocationsIn(after)) this.order(from, invoked);
    this.invocations.push(invoked);
    return unknown([{ invocation: invoked, output: null }]);
  }

  /** `step_b.after(step_a)`, or `after=`: order without data. */
  order(from: Invoked, to: Invoked): void {
    if (from !== to && !this.after.some((edge) => edge.from === from && edge.to === to)) this.after.push({ from, to });
  }

  /** `step_b.after(step_a)`: both may be called later, so the names are kept until the end. */
  orderNames(from: string, to: string): void {
    this.pending.push({ from, to });
  }

  /** Called when the pipeline's function has been followed to its end. */
  finish(): void {
    for (const { from, to } of this.pending) {
      const first = this.invocations.find((i) => i.name === from || i.step === from);
      const second = this.invocations.find((i) => i.name === to || i.step === to);
      if (first && second) this.order(first, second);
    }
  }

  /** The invocations that a value given to `after` names: by output, by id, or by the very text that was their id. */
  invocationsIn(value: Value): Invoked[] {
    if (value.kind === 'text') {
      const computed = this.computedIds.get(value);
      const named = value.value === null ? undefined : this.invocations.find((i) => i.id === value.value);
      const found = computed ?? named;
      return found ? [found] : this.fromSources(value.from);
    }
    if (value.kind === 'list') return value.items.flatMap((item) => this.invocationsIn(item));
    if (value.kind === 'either') return value.options.flatMap((item) => this.invocationsIn(item));
    if (value.kind === 'param' && value.fallback !== null) return this.invocationsIn(value.fallback);
    return this.fromSources(sourcesOf(value));
  }

  private fromSources(sources: Sources): Invoked[] {
    return sources.map((source) => source.invocation as Invoked);
  }

  private wire(source: Source, to: Invoked): void {
    const from = source.invocation as Invoked;
    const straight = !to.conditional && !to.inlined;
    let wire = this.wires.find((w) => w.from === from && w.to === to);
    if (!wire) this.wires.push((wire = { from, to, straight, artifacts: new Set() }));
    const outputs = from.definition === null ? [] : from.definition.outputs.map((output) => output.name);
    const travelling = source.output === null ? outputs : outputs.slice(source.output, source.output + 1);
    for (const name of travelling) wire.artifacts.add(name);
  }

  private idFor(name: string, id: Value | undefined): string {
    if (id !== undefined && !(id.kind === 'constant' && id.value === 'None')) {
      return id.kind === 'text' && id.value !== null ? id.value : `${name}@dynamic_id`;
    }
    const taken = new Set(this.invocations.map((i) => i.id));
    if (!taken.has(name)) return name;
    let number = 2;
    while (taken.has(`${name}_${number}`)) number++;
    return `${name}_${number}`;
  }
}
