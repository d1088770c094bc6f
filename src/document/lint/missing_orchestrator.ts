import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_orchestrator',
  says: 'Every pipeline has the bullet "Orchestrator requirements".',
  because: 'Schedules, GPUs and deployments exist on some orchestrators only.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Say where it runs, such as local, Kubernetes or Vertex, and what it needs there.',
  shows: [
    { in: 'pipelines', text: '### {missing_orchestrator}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Orchestrator requirements**:{missing_orchestrator}\n- **Trigger**: Manual',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Orchestrator requirements**: local' }],
  check: missingField('orchestrator', 'where it runs and what that place must offer'),
});
