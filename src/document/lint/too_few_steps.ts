import { lintRule } from '#document/lint/lint-rule';
import { spotOf } from '#document/lint/linted';

export default lintRule({
  id: 'too_few_steps',
  says: 'A batch pipeline has at least three steps.',
  because: 'With fewer there is little to cache, compare or rerun, and a script does the same.',
  source: 'D5.7',
  severity: 'info',
  instead:
    'Make it a script, join it to the pipeline that it always runs with, or name the steps that are hidden in it.',
  shows: [
    {
      in: 'pipelines',
      text: '### {too_few_steps}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual\n- **Steps** (approximate):\n  1. load_orders — reads → produces orders (table)\n  2. export — writes → produces report (report)',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: chat (MVP)\n\n- **Trigger**: HTTP request\n- **Steps** (approximate):\n  1. find_passages — searches → produces passages (table)\n  2. answer — writes the answer → produces answer (file)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => says.steps.length === 2 && says.trigger.kind !== 'request')
      .map(({ source, says }) => ({
        ...spotOf(source.heading),
        text: `Unexpected 2 steps in "${says.name}", expected 3 to 7.`,
      })),
});
