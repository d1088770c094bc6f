import { lintRule } from '#document/lint/lint-rule';
import { spot } from '#document/lint/linted';

export default lintRule({
  id: 'pipeline_numbers',
  says: 'The pipelines are numbered from 1 without a gap.',
  because: 'People say "pipeline 2" in a meeting and must mean the same one.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Number them in the order in which they stand.',
  shows: [{ in: 'pipelines', text: '### {pipeline_numbers}Pipeline 2: churn_training (MVP)\n\n- **Purpose**: learns' }],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns' }],
  check: ({ pipelines }) =>
    pipelines.flatMap(({ source: { heading, number, name } }, index) => {
      const written = /^pipeline\s+\d{1,4}/i.exec(heading.text)?.[0];
      if (written === undefined || number === index + 1) return [];
      const text = `Unexpected number ${number} of "${name}", expected ${index + 1}.`;
      return [{ ...spot(heading.line, heading.column, written.length), text, fix: `Pipeline ${index + 1}` }];
    }),
});
