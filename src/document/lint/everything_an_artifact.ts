import { lintRule } from '#document/lint/lint-rule';
import { spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'everything_an_artifact',
  says: 'A pipeline names at most five key artifacts.',
  because: 'Where everything is key, nothing tells a reader what others rely on.',
  source: 'D5.8',
  severity: 'info',
  cost: 'Each is stored, versioned and searched through for good.',
  instead: 'Keep what another pipeline or a person reads; the rest may stay inside a step.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn\n- **Key artifacts**: {everything_an_artifact}raw, cleaned, joined, features, model, metrics',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn\n- **Key artifacts**: model, metrics',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => says.keyArtifacts.length > 5)
      .map((pipeline) => ({
        ...spotOfField(pipeline, 'keyArtifacts'),
        text: `Unexpected ${pipeline.says.keyArtifacts.length} key artifacts in "${pipeline.says.name}", expected at most five.`,
      })),
});
