import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spotOfField, stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'meta_pipeline',
  says: 'No pipeline starts or coordinates other pipelines.',
  because: 'Pipelines are units of their own; a pipeline above them hides which of them failed.',
  source: 'D9',
  severity: 'warning',
  cost: 'One red run says that something failed in one of them, and rerunning it reruns all.',
  instead: 'Give each its own schedule, or start it by hand; if they always run together, they are one pipeline.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — reads → produces orders (table)\n  2. {meta_pipeline}start_all — triggers the training and scoring pipelines → produces log (file)\n  3. note — records it → produces note (file)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads the orders that the data pipeline cleaned → produces orders (table)\n  2. train — fits → produces model (model)\n  3. hand_over — writes what the scoring pipeline reads → produces table (table)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const steps = stepsOf(pipeline).filter(({ step }) =>
        COORDINATES.test(`${step.name.replaceAll('_', ' ')} ${step.does}`.slice(0, 400)),
      );
      const purpose = COORDINATES.test(fieldValue(pipeline, 'purpose').slice(0, 400))
        ? [spotOfField(pipeline, 'purpose')]
        : [];
      return [...purpose, ...steps.map(({ spot }) => spot)].map((spot) => ({
        ...spot,
        text: `Unexpected pipeline "${pipeline.says.name}" that starts other pipelines, expected pipelines that stand alone.`,
      }));
    }),
});

const COORDINATES =
  /\b(?:trigger|start|launch|orchestrat|coordinat|invok|kick(?:s|ing)? off|call)(?:e?s|ing)?\b (?:(?:the|all|each|every|other|child|downstream|next|following|\w+ing|and|,) ){0,6}pipelines?\b/i;
