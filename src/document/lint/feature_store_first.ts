import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'feature_store_first',
  says: 'The first pipeline does not depend on a feature store.',
  because:
    'Features that one step makes and the next one reads are an artifact; a store pays off once several models share them or a request needs them.',
  source: 'D9',
  severity: 'warning',
  cost: 'A second system has to run before the first model has.',
  instead: 'Keep the features as an artifact of a step and put the store under Deferred.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn\n- **Steps** (approximate):\n  1. write_features — writes the features to {feature_store_first}Feast → produces features (table)',
    },
  ],
  clean: [
    { in: 'deferred', text: '- **Feast**: once a second model needs the same features' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn from the feature store that runs today',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => says.mvp)
      .flatMap(({ says, lines }) =>
        matchesIn(
          lines.filter(({ text }) => !/\b(?:no|without|existing|already|runs today|instead of|not)\b/i.test(text)),
          /\b(?:feature store|feast|tecton|hopsworks)\b/i,
        ).map((match) => ({
          ...match,
          text: `Unexpected "${match.words}" in the MVP "${says.name}", expected features as an artifact.`,
        })),
      ),
});
