import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'missing_phase',
  says: 'Every pipeline says in its heading when it is built: "(MVP)" or "(Phase N)".',
  because: 'The phase is the only schedule that the document holds.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Add "(MVP)" to the first and "(Phase 2)", "(Phase 3)" to the others.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### {missing_phase}Pipeline 2: churn_scoring\n\n- **Purpose**: scores',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn_training (phase 1, MVP)\n\n- **Purpose**: learns' }],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ source }) => source.label === null)
      .map(({ source, says }) =>
        foundAt(
          source.heading,
          `Unexpected heading of "${says.name}" without a phase, expected "(MVP)" or "(Phase N)".`,
        ),
      ),
});
