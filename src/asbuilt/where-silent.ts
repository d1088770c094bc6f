import type { Model, Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';

/** What stands where the code is silent. */
export const NOT_FOUND = 'not found in the code';

/** Where no docstring says it: what the pipeline runs, and that the code does not say what for. */
export function purposeOf({ invocations }: BuiltPipeline): string {
  const names = [...new Set(invocations.filter(({ inlined }) => !inlined).map(({ name }) => name))];
  const runs = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more steps`] : names;
  const listed = runs.length < 2 ? runs.join('') : `${runs.slice(0, -1).join(', ')} and ${runs.at(-1)}`;
  return listed === '' ? `What it is for is ${NOT_FOUND}` : `Runs ${listed}; what for is ${NOT_FOUND}`;
}

/** The orchestrators that scripts register, or that none was found. */
export function orchestratorOf(built: AsBuilt): string {
  const flavors = [...new Set(built.orchestrators.map((mention) => mention.flavor))];
  return flavors.length === 0
    ? `${NOT_FOUND}; it runs on whichever stack is active`
    : `${flavors.join(' or ')}, as registered in ${built.orchestrators[0]!.file}`;
}

/** What only somebody who knows more than the code can say. */
export function questionsOf(pipelines: readonly Pipeline[], models: readonly Model[]): string[] {
  const silent = pipelines.filter((pipeline) => pipeline.trigger.detail === NOT_FOUND).map((pipeline) => pipeline.name);
  const unpromoted = models.filter((model) => model.promotion.by === 'none').map((model) => model.name);
  const unsourced = pipelines.filter((pipeline) => pipeline.dataSources.length === 0).map((pipeline) => pipeline.name);
  const some = (names: readonly string[]): string =>
    names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
  return [
    ...(silent.length > 0 ? [`What sets off ${some(silent)}, and how often? The code does not say.`] : []),
    ...(unpromoted.length > 0
      ? [`Who or what promotes ${some(unpromoted)} to production? No promotion was found in the code.`]
      : []),
    ...(unsourced.length > 0
      ? [`Where do the data of ${some(unsourced)} come from, and who answers for each source?`]
      : []),
  ];
}
