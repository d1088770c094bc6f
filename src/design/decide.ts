import type { Linked } from '#design/connect/models';
import type { Decided } from '#design/design';
import type { First } from '#design/mvp/choose-first';
import type { Planned } from '#design/steps/steps';
import type { Sketch } from '#design/words/plan';

/** The decisions about triggers, steps, models and the first pipeline, each with a stable id. */
export function decisionsOf(
  made: readonly { sketch: Sketch; planned: Planned }[],
  first: First | null,
  linked: readonly Linked[],
): Decided[] {
  return [
    ...made.flatMap(({ sketch: { draft, name, timing, steps }, planned }): Decided[] => [
      {
        id: `trigger:${draft.id}`,
        about: 'trigger',
        says: `${name} is started ${timing.trigger.kind === 'schedule' ? `on a schedule (${timing.trigger.cadence ?? 'to be settled'})` : `by ${timing.trigger.kind}`}.`,
        reasons: [timing.reason],
        restsOn: timing.restsOn,
      },
      {
        id: `steps:${draft.id}`,
        about: 'steps',
        says: `${name} has ${steps.length} steps.`,
        reasons: planned.reasons,
        restsOn: draft.stages.map(({ component }) => component.id),
      },
    ]),
    ...linked.map(
      ({ model, promotion }): Decided => ({
        id: `model:${model.name}`,
        about: 'model',
        says: `The model ${model.name} is produced by ${model.producedBy.join(', ') || 'nobody here'} and used by ${model.consumedBy.join(', ') || 'nobody here'}.`,
        reasons: promotion
          ? [{ rule: 'promotion_as_said', text: 'You said how a version gets into use.', evidence: promotion.evidence }]
          : [],
        restsOn: promotion ? [promotion.id] : [],
      }),
    ),
    ...(first
      ? [
          {
            id: 'mvp',
            about: 'mvp' as const,
            says: `${first.id} is built first.`,
            reasons: first.reasons,
            restsOn: partsOf(made, first),
          },
        ]
      : []),
  ];
}

/** The components of the pipeline that comes first. */
const partsOf = (made: readonly { sketch: Sketch }[], first: First): string[] =>
  made.flatMap(({ sketch: { draft } }) =>
    draft.id === first.id ? draft.stages.map(({ component }) => component.id) : [],
  );
