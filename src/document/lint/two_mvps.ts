import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'two_mvps',
  says: 'Only one pipeline is the MVP.',
  because: 'The MVP is the one that is proven before the others are begun.',
  source: 'D6.1',
  severity: 'error',
  instead: 'Keep the one that would be worth most tomorrow; give the others "(Phase 2)" or later.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### {two_mvps}Pipeline 2: churn_scoring (MVP)\n\n- **Purpose**: scores',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: mvp_training (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: after_mvp (Phase 2)\n\n- **Purpose**: scores',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => says.mvp)
      .slice(1)
      .map(({ source, says }) => foundAt(source.heading, `Unexpected second MVP "${says.name}", expected one.`)),
});
