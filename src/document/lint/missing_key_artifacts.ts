import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_key_artifacts',
  says: 'Every pipeline has the bullet "Key artifacts".',
  because: 'What is worth versioning is decided here; everything else may be lost.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Name the one to three outputs that others rely on.',
  shows: [
    { in: 'pipelines', text: '### {missing_key_artifacts}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Key artifacts**:{missing_key_artifacts}\n- **Trigger**: Manual',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Key artifacts**: churn_model' }],
  check: missingField('keyArtifacts', 'the outputs that matter, and why'),
});
