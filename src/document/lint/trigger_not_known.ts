import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spotOfField } from '#document/lint/linted';
import { readTrigger } from '#document/phrases/trigger-phrase';

export default lintRule({
  id: 'trigger_not_known',
  says: 'A trigger is a schedule, an event, a person or an HTTP request.',
  because: 'Anything else leaves open what starts the pipeline, and so where it is cut from the others.',
  source: 'D5.1',
  severity: 'error',
  instead: 'Say "Schedule, weekly", "Event — when the export arrives", "Manual" or "HTTP request".',
  shows: [{ in: 'trigger', text: '{trigger_not_known}as discussed with the desk' }],
  clean: [
    { in: 'trigger', text: 'Every Monday before the desk starts' },
    { in: 'trigger', text: 'Data arrival in the landing zone' },
    { in: 'trigger', text: 'On demand' },
    { in: 'trigger', text: 'Cron `0 6 * * 1`' },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const value = fieldValue(pipeline, 'trigger');
      if (value === '' || readTrigger(value) !== null) return [];
      const text = `Unexpected trigger "${value}" of "${pipeline.says.name}", expected schedule, event, manual or HTTP request.`;
      return [{ ...spotOfField(pipeline, 'trigger'), text }];
    }),
});
