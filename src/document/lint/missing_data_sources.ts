import { lintRule } from '#document/lint/lint-rule';
import { missingField } from '#document/lint/missing-field';

export default lintRule({
  id: 'missing_data_sources',
  says: 'Every pipeline has the bullet "Data sources".',
  because: 'The first thing that fails in a new pipeline is the access to its data.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Name the tables, buckets or pipelines that it reads.',
  shows: [
    { in: 'pipelines', text: '### {missing_data_sources}Pipeline 1: churn (MVP)\n\n- **Trigger**: Manual' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn (MVP)\n\n- **Data sources**:{missing_data_sources}\n- **Trigger**: Manual',
    },
  ],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn (MVP)\n\n- **Data sources**: Teradata' }],
  check: missingField('dataSources', 'where its input comes from'),
});
