import type { Model } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';

/** How a pipeline takes part in the Model Control Plane, in sentences; null where it does not. */
export function modelPhrase(pipeline: BuiltPipeline, built: AsBuilt): string | null {
  const phrases = built.models
    .filter((model) => model.pipelines.includes(pipeline.id))
    .map((model) => {
      const name = model.name ?? 'a model whose name is computed';
      if (model.role === 'producer') return `Makes new versions of ${name}`;
      if (model.role === 'consumer') return `Reads ${name} in version ${model.version ?? 'unknown'}`;
      return `Works with ${name}${model.version === null ? '' : `, version ${model.version}`}`;
    });
  return phrases.length === 0 ? null : `${[...new Set(phrases)].join('. ')}.`;
}

/** The models by name, with who makes, reads and promotes them. */
export function toModels(built: AsBuilt, ids: ReadonlyMap<string, string>): Model[] {
  const names = [...new Set(built.models.flatMap((model) => (model.name === null ? [] : [model.name])))];
  return names.map((name): Model => {
    const uses = built.models.filter((model) => model.name === name);
    const pipelinesOf = (roles: readonly string[]) => [
      ...new Set(
        uses.filter((u) => roles.includes(u.role)).flatMap((u) => u.pipelines.flatMap((id) => ids.get(id) ?? [])),
      ),
    ];
    const consumedBy = pipelinesOf(['consumer']);
    const producedBy = pipelinesOf(['producer', 'unknown']).filter((id) => !consumedBy.includes(id));
    const promotion = built.promotions.find((site) => site.how !== 'registry');
    const stage = promotion?.stage === 'staging' || uses.some((u) => u.stage === 'staging') ? 'staging' : 'production';
    return {
      name,
      producedBy,
      consumedBy,
      stage,
      promotion: promotion
        ? { by: 'rule', who: null, criterion: `the code in ${promotion.within ?? promotion.file} says so` }
        : { by: 'none', who: null, criterion: null },
    };
  });
}

/** What pipelines hand to each other beyond models. */
export function flowOf(built: AsBuilt, ids: ReadonlyMap<string, string>): string[] {
  const calls = built.pipelines
    .filter((p) => ids.has(p.id) && p.calls.length > 0)
    .map(
      (p) =>
        `${p.name} calls ${p.calls.join(', ')}; ${p.dynamic ? 'they become runs of their own' : 'their steps join its run'}.`,
    );
  const fetches = built.artifacts
    .filter((fetch) => fetch.artifact !== null && fetch.pipelines.some((id) => ids.has(id)))
    .map(
      (fetch) =>
        `${built.pipelines.find((p) => p.id === fetch.pipelines[0])?.name} reads the artifact ${fetch.artifact} by name.`,
    );
  return [...new Set([...calls, ...fetches])];
}
