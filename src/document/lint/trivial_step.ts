import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'trivial_step',
  says: 'No step only checks that data is there, or only moves it on.',
  because: 'Every boundary between steps serializes the data, stores it and reads it back.',
  source: 'D5.8',
  severity: 'warning',
  cost: 'The whole data set is written and read once more to learn that it is not empty.',
  instead: 'Do the check in the step that loads the data.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — reads → produces orders (table)\n  2. {trivial_step}check_orders — checks that the table is not empty → produces flag (file)\n  3. train — fits → produces model (model)',
    },
    {
      in: 'steps',
      text: '  1. load — reads → produces orders (table)\n  2. {trivial_step}rename_columns — renames columns → produces renamed (table)\n  3. train — fits → produces model (model)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads → produces orders (table)\n  2. validate_orders — checks schema, ranges and freshness against the contract → produces report (report)\n  3. train — fits → produces model (model)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) =>
      stepsOf(pipeline)
        .filter(({ step }) => TRIVIAL.some((sign) => sign.test(`${step.name} — ${step.does}`.slice(0, 400))))
        .map(({ step, spot }) => ({
          ...spot,
          text: `Unexpected step "${step.name}" that only checks or passes on, expected a result of its own.`,
        })),
    ),
});

const TRIVIAL = [
  /\b(?:check|verif|assert|ensur|test|mak)\w*\b.{0,40}\b(?:not empty|non-?empty|has (?:any )?rows|row count|(?:file|table|data|bucket) exists?)\b/i,
  /— (?:only |just |simply )?(?:renames? (?:the )?columns?|(?:passes|hands) (?:the |on the )?data(?: on)?|copies (?:the )?(?:data|files?))[.]?$/i,
];
