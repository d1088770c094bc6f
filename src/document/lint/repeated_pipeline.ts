import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'repeated_pipeline',
  says: 'No two pipelines have the same name.',
  because: 'ZenML tells pipelines apart by name: the second would add runs to the first.',
  source: 'D7.3',
  severity: 'error',
  instead: 'Name each after what it makes, such as churn_training and churn_scoring.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns\n\n### {repeated_pipeline}Pipeline 2: churn (Phase 2)\n\n- **Purpose**: scores',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: churn_scoring (Phase 2)\n\n- **Purpose**: scores',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }, index) => pipelines.findIndex((other) => other.says.name === says.name) < index)
      .map(({ source, says }) =>
        foundAt(source.heading, `Unexpected second pipeline "${says.name}", expected a name of its own.`),
      ),
});
