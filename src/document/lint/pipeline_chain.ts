import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, type LintedPipeline, spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'pipeline_chain',
  says: 'Pipelines do not trigger each other in a chain of three or more.',
  because: 'A chain is one pipeline whose steps cannot be seen together.',
  source: 'D9',
  severity: 'warning',
  cost: 'The last is late whenever any earlier one is, and nobody sees in one place which.',
  instead: 'Join the ones that always run together; give the others a schedule one after the other.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: orders_data (MVP)\n\n- **Trigger**: Schedule, daily\n\n### Pipeline 2: demand_training (Phase 2)\n\n- **Trigger**: after orders_data\n\n### Pipeline 3: demand_scoring (Phase 3)\n\n- **Trigger**: {pipeline_chain}when demand_training has finished',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: orders_data (MVP)\n\n- **Trigger**: Schedule, daily\n\n### Pipeline 2: demand_training (Phase 2)\n\n- **Trigger**: after orders_data\n\n### Pipeline 3: demand_scoring (Phase 3)\n\n- **Trigger**: Schedule, weekly',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter((pipeline) =>
        startersOf(pipeline, pipelines).some((before) =>
          startersOf(before, pipelines).some((first) => first !== pipeline),
        ),
      )
      .map((pipeline) => ({
        ...spotOfField(pipeline, 'trigger'),
        text: `Unexpected chain of three pipelines that ends in "${pipeline.says.name}", expected at most two.`,
      })),
});

/** The pipelines whose end starts this one, as its trigger names them. */
const startersOf = (pipeline: LintedPipeline, all: readonly LintedPipeline[]): LintedPipeline[] => {
  const text = fieldValue(pipeline, 'trigger');
  if (!/\b(?:after|when|once|upon|triggered by|completion|finish\w*|on success)\b/i.test(text)) return [];
  return all.filter((other, index) => {
    const isNamed = other.says.name.length > 3 && text.includes(other.says.name);
    return other !== pipeline && (isNamed || new RegExp(`\\bpipeline ${index + 1}\\b`, 'i').test(text));
  });
};
