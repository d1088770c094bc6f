import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_steps',
  says: 'Every pipeline has the bullet "Steps".',
  because: 'Without steps nobody can tell what is rerun when something fails.',
  source: 'D7.3',
  severity: 'error',
  instead: 'Number the steps: name, what it does, what it produces.',
  shows: [
    { in: 'pipelines', text: '### {missing_steps}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    { in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Steps**:{missing_steps}\n- **Trigger**: Manual' },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Steps**: \n  1. load — reads → produces orders (table)',
    },
  ],
  check: missingField('steps', 'three to seven numbered steps'),
});
