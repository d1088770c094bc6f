import type { Architecture, Model, Pipeline } from '#architecture/architecture';
import { sameArchitecture } from '#architecture/same';
import { WEIGHTS } from '#architecture/weights';

export { sameArchitecture };

/**
 * How far apart two architectures are: 0 exactly when they say the same, symmetric, and larger the more of what a team
 * builds would differ (weights.ts). null stands for "no architecture".
 */
export function distance(a: Architecture | null, b: Architecture | null): number {
  if (a === null || b === null) return a === b ? 0 : WEIGHTS.existence;
  if (sameArchitecture(a, b)) return 0;
  const moved =
    pipelinesApart(a, b) +
    mvpApart(a, b) +
    modelsApart(a.models, b.models) +
    WEIGHTS.bucket *
      (unshared(names(a.notPipelines), names(b.notPipelines)) + unshared(names(a.deferred), names(b.deferred))) +
    WEIGHTS.question * unshared(a.openQuestions, b.openQuestions) +
    WEIGHTS.detail * unshared(a.dataFlow, b.dataFlow);
  return moved + WEIGHTS.wording;
}

/** Pipelines are compared by id, which is the role with a number; an id on one side only is a pipeline apart. */
function pipelinesApart(a: Architecture, b: Architecture): number {
  const mine = new Map(a.pipelines.map((pipeline) => [pipeline.id, pipeline]));
  const theirs = new Map(b.pipelines.map((pipeline) => [pipeline.id, pipeline]));
  let sum = WEIGHTS.pipeline * unshared([...mine.keys()], [...theirs.keys()]);
  for (const [id, pipeline] of mine) {
    const other = theirs.get(id);
    if (other) sum += pipelineApart(pipeline, other);
  }
  return sum;
}

function pipelineApart(a: Pipeline, b: Pipeline): number {
  const trigger =
    a.trigger.kind !== b.trigger.kind
      ? WEIGHTS.triggerKind
      : a.trigger.cadence !== b.trigger.cadence
        ? WEIGHTS.cadence
        : 0;
  const phase = a.phase !== b.phase && !a.mvp && !b.mvp ? WEIGHTS.phase : 0;
  const artifacts = unshared(
    a.keyArtifacts.map((artifact) => artifact.name),
    b.keyArtifacts.map((artifact) => artifact.name),
  );
  return (
    trigger +
    phase +
    WEIGHTS.step * unshared(names(a.steps), names(b.steps)) +
    WEIGHTS.detail * (artifacts + unshared(a.dataSources, b.dataSources))
  );
}

function mvpApart(a: Architecture, b: Architecture): number {
  const first = (architecture: Architecture) => architecture.pipelines.find((pipeline) => pipeline.mvp)?.id ?? null;
  return first(a) === first(b) ? 0 : WEIGHTS.mvp;
}

function modelsApart(a: readonly Model[], b: readonly Model[]): number {
  const theirs = new Map(b.map((model) => [model.name, model]));
  let sum = WEIGHTS.modelFlow * unshared(names(a), names(b));
  for (const model of a) {
    const other = theirs.get(model.name);
    if (!other) continue;
    if (flow(model) !== flow(other)) sum += WEIGHTS.modelFlow;
    if (JSON.stringify(model.promotion) !== JSON.stringify(other.promotion)) sum += WEIGHTS.promotion;
  }
  return sum;
}

const flow = (model: Model): string =>
  JSON.stringify([[...model.producedBy].sort(), [...model.consumedBy].sort(), model.stage]);

const names = (things: readonly { readonly name: string }[]): string[] => things.map((thing) => thing.name);

/** How many entries stand on one side only, counting repetitions. */
function unshared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of a) left.set(text, (left.get(text) ?? 0) + 1);
  for (const text of b) left.set(text, (left.get(text) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
