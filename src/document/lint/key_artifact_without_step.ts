import { lintRule } from '#document/lint/lint-rule';
import { spotOfField } from '#document/lint/linted';
import { isIdentifier, speaksOf, withoutType } from '#document/lint/telling-words';

export default lintRule({
  id: 'key_artifact_without_step',
  says: 'Every key artifact is made by a step.',
  because:
    'Others rely on it; where no step makes it, a step was dropped or an artifact was renamed in one place only.',
  source: 'D7.3',
  severity: 'warning',
  cost: 'Whoever relies on it finds nothing there.',
  instead: 'Add the step that makes it, use the name that the step gives it, or take it out of the list.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Steps**:\n  1. train — fits the model → produces churn_model (model)\n- **Key artifacts**: {key_artifact_without_step}churn_release — who released which version',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Steps**:\n  1. train — fits the model → produces churn_model (model)\n- **Key artifacts**: churn_model — what scoring reads',
    },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Steps**:\n  1. train — fits, and writes down the release of churn\n- **Key artifacts**: churn_release — who released which version',
    },
  ],
  check: ({ pipelines, architecture }) => {
    const steps = architecture.pipelines.flatMap((pipeline) => pipeline.steps);
    const made = new Set(steps.flatMap(({ produces }) => produces.map(withoutType)));
    const models = new Set(architecture.models.map(({ name }) => name.toLowerCase()));
    const lines = steps.map(({ name, does, produces }) => `${name} ${does} ${produces.join(' ')}`);
    const isMade = (name: string): boolean =>
      !isIdentifier(name) || made.has(name) || models.has(name) || lines.some((line) => speaksOf(line, name));
    return pipelines
      .filter(({ says }) => says.steps.length > 0)
      .flatMap((pipeline) =>
        pipeline.says.keyArtifacts
          .filter(({ name }) => !isMade(withoutType(name)))
          .map(({ name }) => ({
            ...spotOfField(pipeline, 'keyArtifacts'),
            text: `Unexpected key artifact "${name}" of "${pipeline.says.name}" that no step makes, expected a step that produces it.`,
          })),
      );
  },
});
