import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'too_many_pipelines',
  says: 'The first plan has at most five pipelines.',
  because: 'Most people need one or two at first, and very few need four on day one.',
  source: 'D5.5',
  severity: 'info',
  instead: 'Move what is not built in the first two phases to Deferred, one line each.',
  shows: [
    {
      in: 'pipelines',
      text: Array.from(
        { length: 6 },
        (_, index) =>
          `### ${index === 5 ? '{too_many_pipelines}' : ''}Pipeline ${index + 1}: plan_${'abcdef'[index]}x (${index === 0 ? 'MVP' : 'Phase 2'})\n\n- **Trigger**: Manual`,
      ).join('\n\n'),
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' }],
  check: ({ pipelines }) => {
    const sixth = pipelines[5];
    return sixth === undefined
      ? []
      : [
          foundAt(
            sixth.source.heading,
            `Unexpected ${pipelines.length} pipelines, expected at most five in a first plan.`,
          ),
        ];
  },
});
