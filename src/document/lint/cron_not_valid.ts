import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spotOfField } from '#document/lint/linted';
import { cronProblem, cronsIn } from '#document/phrases/cron';
import { unescapeText } from '#document/unescape-text';

export default lintRule({
  id: 'cron_not_valid',
  says: 'A cron expression has five fields: minute, hour, day of the month, month and day of the week.',
  because: 'Whoever builds the pipeline copies it, and no orchestrator takes it.',
  source: 'D5.1, ZENML.md 3',
  severity: 'error',
  cost: 'The pipeline is never started, or at a time that nobody meant.',
  instead: 'Write all five fields, such as `0 3 * * 1` for Mondays at 03:00, or say it in words: "Schedule, weekly".',
  shows: [
    { in: 'trigger', text: '{cron_not_valid}Schedule, `0 3 * *` — monthly' },
    { in: 'trigger', text: '{cron_not_valid}Schedule, `0 25 * * *` — every night' },
    { in: 'trigger', text: '{cron_not_valid}Cron 0 3 * * 1 * *, every Monday' },
    { in: 'trigger', text: '{cron_not_valid}Schedule, `30 5 * * 9`' },
  ],
  clean: [
    { in: 'trigger', text: 'Schedule, `0 0 1 1,7 *` — twice a year' },
    { in: 'trigger', text: 'Schedule, `*/15 6-20 * * MON-FRI`' },
    { in: 'trigger', text: 'Schedule, `0 0 3 ? * MON` — as the orchestrator counts it, with seconds' },
    { in: 'trigger', text: 'Every day at 06:00 and 18:00, when `load * orders` has run' },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const value = fieldValue(pipeline, 'trigger');
      const wrong = cronsIn(value.includes('`') ? value : unescapeText(value)).flatMap((cron) => {
        const problem = cronProblem(cron);
        return problem === null ? [] : [{ cron, problem }];
      });
      return wrong.slice(0, 1).map(({ cron, problem }) => ({
        ...spotOfField(pipeline, 'trigger'),
        text: `Unexpected ${problem} in the cron expression "${cron}" of "${pipeline.says.name}", expected five fields that can be.`,
      }));
    }),
});
