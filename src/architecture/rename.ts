import type { Architecture, Pipeline } from '#architecture/architecture';

/**
 * The architecture with a pipeline's new name in every sentence that calls it by its old one. Only names that no sentence
 * would hold by chance ("churn_training", not "training"); prose that a person wrote stays verbatim.
 */
export function renamedInTexts(architecture: Architecture, before: string, after: string): Architecture {
  if (!isUnmistakable(before) || before === after) return architecture;
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}_-])${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  const told = (text: string): string => text.replace(name, () => after);
  return {
    ...architecture,
    overview: told(architecture.overview),
    pipelines: architecture.pipelines.map((pipeline) => toldPipeline(pipeline, told)),
    dataFlow: architecture.dataFlow.map(told),
    notPipelines: architecture.notPipelines.map((item) => ({
      ...item,
      why: told(item.why),
      instead: told(item.instead),
    })),
    deferred: architecture.deferred.map((item) => ({ ...item, why: told(item.why) })),
    openQuestions: architecture.openQuestions.map(told),
  };
}

const isUnmistakable = (name: string): boolean => /^[\p{L}\p{N}]+([_-][\p{L}\p{N}]+)+$/u.test(name);

const toldPipeline = (pipeline: Pipeline, told: (text: string) => string): Pipeline => ({
  ...pipeline,
  purpose: told(pipeline.purpose),
  trigger: { ...pipeline.trigger, detail: pipeline.trigger.detail === null ? null : told(pipeline.trigger.detail) },
  steps: pipeline.steps.map((step) => ({ ...step, does: told(step.does) })),
  orchestrator: told(pipeline.orchestrator),
  modelControlPlane: pipeline.modelControlPlane === null ? null : told(pipeline.modelControlPlane),
});
