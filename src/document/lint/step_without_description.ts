import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'step_without_description',
  says: 'Every step says in words what it does.',
  because: 'A name alone is understood by the person who chose it.',
  source: 'D7.2',
  severity: 'info',
  instead: 'Add a dash and a clause: "clean_orders — drops cancelled orders".',
  shows: [
    {
      in: 'steps',
      text: '  1. {step_without_description}load_orders → produces orders (table)\n  2. train — fits → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load_orders - reads the orders → produces orders (table)\n  2. Fit the demand model on two years of orders → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) =>
      stepsOf(pipeline)
        .filter(({ step }) => step.does === '' && !/\s\S+\s/.test(step.name))
        .map(({ step, spot }) => ({
          ...spot,
          text: `Unexpected step "${step.name}" without a description, expected what it does.`,
        })),
    ),
});
