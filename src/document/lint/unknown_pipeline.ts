import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { readModel } from '#document/phrases/model-phrase';

export default lintRule({
  id: 'unknown_pipeline',
  says: 'The lines about models name pipelines that the document has.',
  because:
    'A name that stands for nothing is a pipeline that was renamed or dropped, and its model is now made by nobody.',
  source: 'D5.6',
  severity: 'error',
  instead: 'Use the name in the heading of the pipeline.',
  shows: [
    {
      in: 'data_flow',
      text: '- {unknown_pipeline}**demand** (model): versions come from demand_learning; read by demand_scoring; a version reaches production by a rule',
    },
  ],
  clean: [
    {
      in: 'data_flow',
      text: '- **demand** (model): versions come from demand_training; read by demand_scoring; a version reaches production by a rule',
    },
  ],
  check: ({ sectionsOf, pipelines }) => {
    const known = new Set(pipelines.map(({ says }) => says.name));
    return sectionsOf('data_flow')
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        const model = readModel(item.text, { idOf: (name) => name, nameOf: (id) => id });
        const unknown = [...(model?.producedBy ?? []), ...(model?.consumedBy ?? [])].filter((name) => !known.has(name));
        return unknown.map((name) =>
          foundAt(
            item,
            `Unexpected pipeline "${name}" of model "${model?.name}", expected one of ${[...known].join(', ') || 'the pipelines above'}.`,
          ),
        );
      });
  },
});
