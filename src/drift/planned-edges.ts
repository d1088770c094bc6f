import type { Step } from '#architecture/architecture';
import { artifact } from '#drift/names';

/** What a document says about where a step's inputs come from. */
export interface PlannedInputs {
  /** Names of the steps whose outputs it takes, as far as its inputs can be found among earlier outputs. */
  readonly from: ReadonlySet<string>;
  /** Every input was found: the document is exact about this step. */
  readonly exact: boolean;
}

/** The inputs of each step of a planned pipeline, by the step's name. The latest earlier step that produces an artifact counts. */
export function plannedInputs(steps: readonly Step[]): Map<string, PlannedInputs> {
  const producer = new Map<string, string>();
  const inputs = new Map<string, PlannedInputs>();
  for (const step of steps) {
    const found = step.takes.map((taken) => producer.get(artifact(taken)) ?? spokenOutput(taken, steps));
    inputs.set(step.name, {
      from: new Set(found.filter((name) => name !== undefined)),
      exact: found.length > 0 && !found.includes(undefined),
    });
    for (const produced of step.produces) producer.set(artifact(produced), step.name);
  }
  return inputs;
}

/** "evidently_report_step output": a step named instead of its artifact. */
function spokenOutput(taken: string, steps: readonly Step[]): string | undefined {
  const named = /^(\S+) output(?: \d+)?$/.exec(taken)?.[1];
  return steps.find((step) => step.name === named)?.name;
}
