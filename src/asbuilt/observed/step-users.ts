import type { SeenCall } from '#asbuilt/observed/observations';
import type { StepDefinition } from '#asbuilt/wiring/value';

/** Ids of the pipelines in which a call happens, as far as a link was found. */
export type PipelinesOf = (call: SeenCall) => string[];

/** The step that a call stands in: by name and file, or by name where only one step has it (its helpers stand elsewhere). */
export function stepAround(call: SeenCall, steps: readonly StepDefinition[]): StepDefinition | undefined {
  const namesakes = steps.filter((step) => step.name === call.within);
  return namesakes.find((step) => step.file === call.file) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}

/** A call belongs to the pipeline that makes it, or to those that run the step it stands in. */
export const pipelinesByCall =
  (steps: readonly StepDefinition[], usersOf: (step: StepDefinition) => string[]): PipelinesOf =>
  (call) => {
    if (call.pipeline !== null) return [call.pipeline];
    const step = stepAround(call, steps);
    return step === undefined ? [] : usersOf(step);
  };
