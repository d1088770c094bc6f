import type { AsBuilt, ModelUse, PromotionSite } from '#asbuilt/as-built';

/**
 * Who decides at a promotion in code. rule: a pipeline's step sets the stage and asks nobody. person: its code asks
 * somebody, or a script outside of every pipeline sets the stage without a condition. unknown: the code does not show it.
 */
export function promoterOf({ asks, condition, file, pipelines, within }: PromotionSite): 'rule' | 'person' | 'unknown' {
  if (asks) return 'person';
  if (pipelines.length > 0) return 'rule';
  const isByHand = condition === null && (within === null || within === 'main') && !/\.ya?ml$/.test(file);
  return isByHand ? 'person' : 'unknown';
}

/** The promotions that can be those of a model: in a pipeline that uses it, or in no pipeline. MLflow's registry is another one. */
export function promotionsOf(built: AsBuilt, uses: readonly ModelUse[]): PromotionSite[] {
  const users = new Set(uses.flatMap((use) => use.pipelines));
  return built.promotions.filter(
    ({ how, pipelines }) =>
      how !== 'registry' && (users.size === 0 || pipelines.length === 0 || pipelines.some((id) => users.has(id))),
  );
}
