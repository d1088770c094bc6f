import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'repeated_step',
  says: 'No two steps of a pipeline have the same name.',
  because: 'Logs, caches and dashboards tell steps apart by name.',
  source: 'D7.2',
  severity: 'warning',
  instead: 'Name each after what it makes.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — reads orders → produces orders (table)\n  2. {repeated_step}load — reads articles → produces articles (table)\n  3. train — fits → produces model (model)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load_orders — reads → produces orders (table)\n  2. load_articles — reads → produces articles (table)\n  3. train — fits → produces model (model)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const seen = new Set<string>();
      return stepsOf(pipeline)
        .filter(({ step }) => seen.size === seen.add(step.name).size)
        .map(({ step, spot }) => ({
          ...spot,
          text: `Unexpected second step "${step.name}" in "${pipeline.says.name}", expected a name of its own.`,
        }));
    }),
});
