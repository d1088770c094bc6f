import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'large_data_many_steps',
  says: 'Multi-gigabyte data crosses few step boundaries.',
  because: 'Every boundary serializes the data, stores it and reads it back.',
  source: 'D5.8',
  severity: 'info',
  cost: 'At 40 GB a boundary costs minutes of every run.',
  instead: 'Let the transformations that always run together on the large frame share a step.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — reads 40 GB of readings → produces readings (table)\n  2. clean — drops duplicates → produces cleaned (table)\n  3. join — joins the sites → produces joined (table)\n  4. {large_data_many_steps}resample — averages by hour → produces hourly (table)\n  5. train — fits → produces model (model)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads 40 GB of readings and averages by hour → produces hourly (table)\n  2. train — fits → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const large = pipeline.lines.some(({ text }) =>
        /\b(?:[2-9]|\d{2,})(?:[.,]\d+)? ?(?:GB|TB|GiB|TiB)\b|\b\d+ ?TB\b/.test(text),
      );
      const tables = stepsOf(pipeline).filter(({ step }) =>
        step.produces.some((made) => /\((?:table|dataframe|frame)\)/i.test(made)),
      );
      const fourth = tables[3];
      const text = `Unexpected ${tables.length} steps in "${pipeline.says.name}" that hand on a large table, expected two or three.`;
      return large && fourth !== undefined ? [{ ...fourth.spot, text }] : [];
    }),
});
