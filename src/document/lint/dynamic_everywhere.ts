import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'dynamic_everywhere',
  says: 'Dynamic pipelines fan out; they do not loop, branch and nest.',
  because:
    'With loops and branches the pipeline becomes a workflow engine inside of ZenML, and no two runs can be compared.',
  source: 'D9',
  severity: 'warning',
  cost: 'Nobody can say beforehand what a run will do, nor afterwards why it did it.',
  instead: 'Go static, move the logic into a step, or split the pipeline; keep dynamic for N documents or K folds.',
  shows: [
    {
      in: 'steps',
      text: '  1. plan — a {dynamic_everywhere}dynamic pipeline with nested loops → produces plan (file)\n  2. train — fits → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. plan — a dynamic fan-out over the documents → produces plan (file)\n  2. train — fits → produces model (model)\n  3. evaluate — compares in a loop over folds → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap(({ says, lines }) =>
      matchesIn(
        lines,
        /\bdynamic\b[^.\n]{0,60}\b(?:nest(?:ed|ing)|loops?|branch(?:es|ing)?|recursi\w+|while|until)\b/i,
      ).map((match) => ({
        ...match,
        text: `Unexpected "${match.words}" in "${says.name}", expected at most a fan-out.`,
      })),
    ),
});
