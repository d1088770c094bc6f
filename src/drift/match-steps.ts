import type { Pipeline, Step } from '#architecture/architecture';
import type { BuiltPipeline, Invocation } from '#asbuilt/as-built';
import { likeness, plain } from '#drift/names';
import { pair } from '#drift/pair';
import type { PlannedInputs } from '#drift/planned-edges';

export interface StepMatch {
  readonly step: Step;
  readonly invocation: Invocation;
  /** The same thing under another name. */
  readonly renamed: boolean;
}

/** How the document spells an id that the code computes. */
export const spelled = (id: string): string => plain(id.replace('@dynamic_id', '_n'));

/** Which invocation is which planned step: by name, then by telling words, then by what comes before and after. */
export function matchSteps(
  planned: Pipeline,
  built: BuiltPipeline,
  inputs: ReadonlyMap<string, PlannedInputs>,
): StepMatch[] {
  const names = (invocation: Invocation) => [spelled(invocation.id), plain(invocation.step), plain(invocation.name)];
  const same = pair(
    planned.steps,
    built.invocations,
    (s, i) => (spelled(i.id) === plain(s.name) ? 2 : names(i).includes(plain(s.name)) ? 1 : 0),
    1,
  );
  const free = built.invocations.filter((invocation) => ![...same.values()].includes(invocation));
  const open = planned.steps.filter((step) => !same.has(step));
  const score = (step: Step, invocation: Invocation): number => {
    const near = neighbours(step, invocation, planned, built, same, inputs);
    return likeness(step.name, invocation.id) * 0.6 + near * 0.5;
  };
  const alike = pair(open, free, score, 0.38);
  return planned.steps.flatMap((step): StepMatch[] => {
    const exact = same.get(step);
    const invocation = exact ?? alike.get(step);
    return invocation ? [{ step, invocation, renamed: exact === undefined }] : [];
  });
}

/** 0..1: how far the steps around a planned step, already matched, stand around this invocation too. */
function neighbours(
  step: Step,
  invocation: Invocation,
  planned: Pipeline,
  built: BuiltPipeline,
  same: ReadonlyMap<Step, Invocation>,
  inputs: ReadonlyMap<string, PlannedInputs>,
): number {
  const idOf = (name: string) => same.get(planned.steps.find((other) => other.name === name) as Step)?.id;
  const before = [...(inputs.get(step.name)?.from ?? [])].flatMap((name) => idOf(name) ?? []);
  const after = planned.steps
    .filter((other) => inputs.get(other.name)?.from.has(step.name))
    .flatMap((other) => idOf(other.name) ?? []);
  const builtBefore = new Set(built.edges.filter((edge) => edge.to === invocation.id).map((edge) => edge.from));
  const builtAfter = new Set(built.edges.filter((edge) => edge.from === invocation.id).map((edge) => edge.to));
  const expected = before.length + after.length;
  const met = before.filter((id) => builtBefore.has(id)).length + after.filter((id) => builtAfter.has(id)).length;
  if (expected > 0) return met / Math.max(expected, builtBefore.size + builtAfter.size);
  const [at, builtAt] = [planned.steps.indexOf(step), built.invocations.indexOf(invocation)];
  const previous = at > 0 ? same.get(planned.steps[at - 1]!) : undefined;
  const next = same.get(planned.steps[at + 1] as Step);
  const follows = at === 0 ? builtAt === 0 : previous !== undefined && built.invocations[builtAt - 1] === previous;
  const precedes =
    at === planned.steps.length - 1
      ? builtAt === built.invocations.length - 1
      : next !== undefined && built.invocations[builtAt + 1] === next;
  return follows && precedes && builtBefore.size + builtAfter.size === 0 ? 0.8 : 0;
}
