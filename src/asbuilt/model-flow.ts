import type { Model, Promotion } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline, ModelUse, PromotionSite } from '#asbuilt/as-built';
import { promoterOf, promotionsOf } from '#asbuilt/promoter';
import { guessRole } from '#asbuilt/role';
import type { Role } from '#vocabulary/roles';

/** How a pipeline takes part in the Model Control Plane, in sentences; null where it does not. */
export function modelPhrase(pipeline: BuiltPipeline, built: AsBuilt): string | null {
  const phrases = built.models
    .filter((model) => model.pipelines.includes(pipeline.id))
    .map((model) => {
      const name = model.name ?? 'a model whose name is computed';
      const role = roleIn(pipeline, model, built);
      if (role === 'producer')
        return model.version === null
          ? `Makes new versions of ${name}`
          : `Writes into version ${model.version} of ${name}`;
      if (model.stage === 'latest') return `Reads the latest version of ${name}`;
      if (model.stage !== null) return `Reads the version of ${name} that stands in ${model.stage}`;
      return model.version === null
        ? `Reads a version of ${name} that is computed`
        : `Reads version ${model.version} of ${name}`;
    });
  return phrases.length === 0 ? null : `${[...new Set(phrases)].join('. ')}.`;
}

/**
 * Whether a pipeline makes or reads a model. Where a version is named the declaration can mean both: then the pipeline
 * reads if it reads the model in another place too, or if its names say that it puts models to use.
 */
function roleIn(pipeline: BuiltPipeline, use: ModelUse, built: AsBuilt): 'producer' | 'consumer' {
  if (use.role !== 'unknown') return use.role;
  const reads = built.models.some(
    (other) => other.name === use.name && other.role === 'consumer' && other.pipelines.includes(pipeline.id),
  );
  return reads || READERS.has(guessRole(pipeline, built).role) ? 'consumer' : 'producer';
}

const READERS: ReadonlySet<Role> = new Set(['inference', 'deployed', 'evaluation', 'monitoring'] as const);

/** The models by name, with who makes, reads and promotes them. */
export function toModels(built: AsBuilt, ids: ReadonlyMap<string, string>): Model[] {
  const names = [...new Set(built.models.flatMap((model) => (model.name === null ? [] : [model.name])))];
  return names.map((name): Model => {
    const uses = built.models.filter((model) => model.name === name);
    const pipelinesThat = (role: 'producer' | 'consumer') =>
      built.pipelines
        .filter((p) => uses.some((use) => use.pipelines.includes(p.id) && roleIn(p, use, built) === role))
        .flatMap((p) => ids.get(p.id) ?? []);
    const consumedBy = [...new Set(pipelinesThat('consumer'))];
    const producedBy = [...new Set(pipelinesThat('producer'))].filter((id) => !consumedBy.includes(id));
    const sites = promotionsOf(built, uses);
    const stage = sites[0]?.stage === 'staging' || uses.some((u) => u.stage === 'staging') ? 'staging' : 'production';
    return { name, producedBy, consumedBy, stage, promotion: promotionBy(sites) };
  });
}

/** Who promotes, as far as the code shows it: a step that asks nobody is a rule; a script by itself is started by somebody. */
export function promotionBy(sites: readonly PromotionSite[]): Promotion {
  const [first] = sites;
  if (first === undefined) return { by: 'none', who: null, criterion: null };
  const ruled = sites.find((site) => promoterOf(site) === 'rule');
  const asked = ruled ? undefined : sites.find((site) => promoterOf(site) === 'person');
  const site = ruled ?? asked ?? first;
  const where = site.within ?? site.file;
  if (asked) return { by: 'person', who: null, criterion: `${where} is run` };
  const criterion = site.condition === null ? `the code in ${where} says so` : `${site.condition} in ${where}`;
  return { by: 'rule', who: null, criterion };
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
