import { lintRule } from '#document/lint/lint-rule';
import { foundAt, type LintedPipeline } from '#document/lint/linted';

export default lintRule({
  id: 'pipeline_per_variant',
  says: 'Variants of a model, customers or regions share one pipeline with parameters.',
  because: 'Copies of a pipeline drift apart, and every mend has to be made in each of them.',
  source: 'D9',
  severity: 'warning',
  cost: 'A change is made three times, and forgotten once.',
  instead: 'Keep one pipeline and give it the variant as a parameter.',
  shows: [
    {
      in: 'pipelines',
      text: ['de', 'fr', 'it']
        .map(
          (region, index) =>
            `### ${index === 2 ? '{pipeline_per_variant}' : ''}Pipeline ${index + 1}: churn_${region}_training (${index === 0 ? 'MVP' : 'Phase 2'})\n\n- **Trigger**: Manual`,
        )
        .join('\n\n'),
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: ['training', 'scoring', 'drift']
        .map(
          (role, index) =>
            `### Pipeline ${index + 1}: churn_${role} (${index === 0 ? 'MVP' : 'Phase 2'})\n\n- **Trigger**: Manual`,
        )
        .join('\n\n'),
    },
  ],
  check: ({ pipelines }) => {
    const groups = new Map<string, LintedPipeline[]>();
    for (const pipeline of pipelines)
      for (const shape of shapesOf(pipeline)) groups.set(shape, [...(groups.get(shape) ?? []), pipeline]);
    return [...groups.values()].flatMap((group) => {
      const third = group[2];
      const names = group.map(({ says }) => says.name).join(', ');
      return third === undefined
        ? []
        : [
            foundAt(
              third.source.heading,
              `Unexpected ${group.length} pipelines of one structure (${names}), expected one with a parameter.`,
            ),
          ];
    });
  },
});

/** Its role with its name less one word: what copies for variants have in common. */
const shapesOf = ({ says }: LintedPipeline): string[] => {
  const words = says.name
    .slice(0, 100)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.length < 2 ? [] : words.map((_, at) => `${says.role} ${words.with(at, '*').join('_')}`);
};
