import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'phase_gap',
  says: 'The phases follow each other without a gap.',
  because: 'A phase in which nothing is built is a pipeline that somebody deleted or forgot.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Renumber the phases, or add what belongs in the one that is missing.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### {phase_gap}Pipeline 2: churn_scoring (Phase 4)\n\n- **Purpose**: scores',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: churn_scoring (Phase 2)\n\n- **Purpose**: scores\n\n### Pipeline 3: drift (Phase 2)\n\n- **Purpose**: compares',
    },
  ],
  check: ({ pipelines }) => {
    const labelled = pipelines.filter(({ source }) => source.phase !== null);
    const phases = new Set([1, ...labelled.map(({ says }) => says.phase)]);
    return labelled
      .filter(({ says }) => says.phase > 1 && !phases.has(says.phase - 1))
      .map(({ source, says }) =>
        foundAt(
          source.heading,
          `Unexpected phase ${says.phase} of "${says.name}" without a phase ${says.phase - 1}, expected no gap.`,
        ),
      );
  },
});
