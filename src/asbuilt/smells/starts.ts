import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';

/** Which pipelines each pipeline starts from inside its steps: `trigger_pipeline`, or a pipeline called in a step's body. */
export function starts(built: AsBuilt): Map<BuiltPipeline, Set<BuiltPipeline>> {
  const found = new Map<BuiltPipeline, Set<BuiltPipeline>>();
  for (const site of built.triggers) {
    if (site.within === null || (site.how !== 'run' && site.how !== 'trigger_pipeline')) continue;
    const step = built.steps.find((candidate) => candidate.name === site.within && candidate.file === site.file);
    if (!step) continue;
    const started = built.pipelines.filter(
      (pipeline) => site.pipelines.includes(pipeline.id) || (site.detail !== null && pipeline.name === site.detail),
    );
    for (const pipeline of built.pipelines) {
      if (!pipeline.invocations.some((invocation) => invocation.definition === step.id)) continue;
      const held = found.get(pipeline) ?? new Set();
      for (const other of started) if (other !== pipeline) held.add(other);
      if (held.size > 0) found.set(pipeline, held);
    }
  }
  return found;
}
