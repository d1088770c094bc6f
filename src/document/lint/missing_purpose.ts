import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_purpose',
  says: 'Every pipeline has the bullet "Purpose".',
  because: 'A pipeline that nobody can say the use of gets built anyway.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Say in one sentence what it does and who is better off.',
  shows: [
    { in: 'pipelines', text: '### {missing_purpose}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    { in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**:{missing_purpose}\n- **Trigger**: Manual' },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Purpose**: learns churn' }],
  check: missingField('purpose', 'what it does and for whom'),
});
