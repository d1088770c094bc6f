import type { Model, Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline, ModelUse, PromotionSite } from '#asbuilt/as-built';
import { promoterOf, promotionsOf } from '#asbuilt/promoter';
import type { Difference } from '#drift/difference';

/**
 * Whether what takes a model's version to its stage is the same on both sides: a rule that the code follows by itself, or
 * somebody who decides. Who starts a script, and who looks at a screen, the code does not show; that is not checkable.
 */
export function comparePromotion(
  model: Model,
  uses: readonly ModelUse[],
  built: AsBuilt,
  pairs: ReadonlyMap<Pipeline, BuiltPipeline>,
  at: { line: number | null },
): Difference[] {
  const { by, criterion } = model.promotion;
  const sites = promotionsOf(built, uses).filter(({ stage }) => stage === null || stage === model.stage);
  const makers = new Set(
    [...pairs].filter(([planned]) => model.producedBy.includes(planned.id)).map(([, { id }]) => id),
  );
  const scheduled = new Set(built.schedules.filter(({ attached }) => attached).flatMap(({ pipelines }) => pipelines));
  const ruled = sites.find(
    (site) => promoterOf(site) === 'rule' && site.pipelines.some((id) => makers.has(id) || scheduled.has(id)),
  );
  const asked = sites.find((site) => promoterOf(site) === 'person');
  const difference = (
    kind: Difference['kind'],
    text: string,
    instead: string | null,
    site: PromotionSite | null,
  ): Difference[] => [
    {
      identity: `${kind} promotion ${model.name}`,
      kind,
      about: 'promotion',
      severity: kind === 'not_checkable' || kind === 'unrequested' ? 'info' : 'warning',
      text,
      instead,
      document: at,
      code: site && { file: site.file, line: site.line },
    },
  ];
  const to = `${model.name} to ${model.stage}`;
  const condition = ruled?.condition ? `, when ${ruled.condition}` : '';
  if (by === 'none') {
    if (!ruled) return [];
    return difference(
      'unrequested',
      `${whereOf(ruled)} moves ${to} in the code${condition}, and the document names nothing that does.`,
      'Write into the document what takes a version there.',
      ruled,
    );
  }
  if (by !== 'rule' && ruled) {
    const who = model.promotion.who ?? 'a person';
    return difference(
      'contradicts',
      `${by === 'both' ? `After a rule ${who}` : capital(who)} decides in the document whether a version of ${to.replace(' to ', ' goes to ')}; in the code ${whereOf(ruled)} moves it there${condition}, and asks nobody.`,
      `Let ${whereOf(ruled)} wait for that decision, or write into the document that the rule decides alone.`,
      ruled,
    );
  }
  if (by === 'rule' && asked && sites.every((site) => promoterOf(site) === 'person')) {
    const rule = criterion === null ? 'A rule' : `A rule (${criterion})`;
    return difference(
      'contradicts',
      `${rule} moves ${to} in the document; in the code ${asked.asks ? `${whereOf(asked)} asks somebody first` : `only ${asked.file} does, which no pipeline runs`}.`,
      'Add a step that compares and sets the stage, or say in the document that a person decides.',
      asked,
    );
  }
  if (built.promotions.length > 0) return [];
  return by === 'person'
    ? difference('not_checkable', `That a person promotes ${model.name} cannot be seen in code.`, null, null)
    : difference(
        'missing',
        `Nothing in the code promotes ${model.name}, though the document has a rule for it.`,
        'Add a step that sets the stage, or say in the document that a person does.',
        null,
      );
}

const whereOf = ({ within, file }: PromotionSite): string => within ?? file;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
