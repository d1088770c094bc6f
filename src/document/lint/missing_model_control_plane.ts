import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_model_control_plane',
  says: 'Every pipeline has the bullet "Model Control Plane".',
  because: 'Pipelines share models through the Model Control Plane, not through paths.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Say which model it creates or reads, or that no model is involved.',
  shows: [
    { in: 'pipelines', text: '### {missing_model_control_plane}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Model Control Plane**:{missing_model_control_plane}\n- **Trigger**: Manual',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Model Control Plane**: no model is involved' }],
  check: missingField('modelControlPlane', 'how it takes part, or that it does not'),
});
