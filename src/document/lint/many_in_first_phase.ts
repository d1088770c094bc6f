import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'many_in_first_phase',
  says: 'Only the MVP is built in the first phase.',
  because: 'A second pipeline that is begun before the first has run inherits all its mistakes.',
  source: 'D6.1',
  severity: 'warning',
  cost: 'Two half-built pipelines instead of one that runs.',
  instead: 'Move the others to phase 2.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### {many_in_first_phase}Pipeline 2: churn_scoring (Phase 1)\n\n- **Purpose**: scores',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: churn_scoring (Phase 2)\n\n- **Purpose**: scores',
    },
    {
      in: 'document',
      text: '# Pipeline Architecture: churn\n\n## Overview\n\nAs built: read from the code, 2 pipelines over 7 steps.\n\n## Pipeline Decomposition\n\n### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: churn_scoring (Phase 1)\n\n- **Purpose**: scores',
    },
  ],
  check: ({ pipelines, architecture }) =>
    !AS_BUILT.test(architecture.overview) && pipelines.some(({ says }) => says.mvp)
      ? pipelines
          .filter(({ source, says }) => source.phase === 1 && !says.mvp)
          .map(({ source, says }) =>
            foundAt(source.heading, `Unexpected "${says.name}" in phase 1 beside the MVP, expected the MVP alone.`),
          )
      : [],
});

/** A document of what is built begins so: its pipelines all run, and none of them is begun too early. */
const AS_BUILT = /^As built\b/i;
