import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_trigger',
  says: 'Every pipeline has the bullet "Trigger".',
  because: 'What sets a pipeline off decides where it is cut and where it can run.',
  source: 'D7.3',
  severity: 'error',
  instead: 'Name what starts it; "Manual" is a good first answer.',
  shows: [
    { in: 'pipelines', text: '### {missing_trigger}Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Trigger**:{missing_trigger}\n- **Purpose**: learns churn',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' }],
  check: missingField('trigger', 'one of schedule, event, manual, HTTP request'),
});
