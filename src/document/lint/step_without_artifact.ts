import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'step_without_artifact',
  says: 'Every step says what it produces, or that it returns nothing.',
  because:
    'A step is worth its boundary because of what it leaves behind; a step that leaves nothing can be neither cached nor checked.',
  source: 'D7.2',
  severity: 'warning',
  instead: 'Add "→ produces NAME (type)", or join the step to the one before it.',
  shows: [
    {
      in: 'steps',
      text: '  1. {step_without_artifact}load — reads the orders\n  2. train — fits → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads → produces orders (table)\n  2. train — fits → produces demand_model (model)\n  3. notify — writes to the desk (returns nothing)',
    },
    {
      in: 'steps',
      text: '  1. load: reads the orders -> produces orders (table)\n  2. train — fits → a model\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) =>
      stepsOf(pipeline)
        .filter(
          ({ step }) =>
            step.produces.length === 0 &&
            !/\b(?:produces|yields|outputs|returns (?:an?|the|nothing|is not found))\b/.test(step.does),
        )
        .map(({ step, spot }) => ({
          ...spot,
          text: `Unexpected step "${step.name}" without a result, expected "→ produces NAME (type)".`,
        })),
    ),
});
