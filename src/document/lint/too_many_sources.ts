import { lintRule } from '#document/lint/lint-rule';
import { spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'too_many_sources',
  says: 'The first version reads from at most five sources.',
  because: 'Each source is a point of failure before the pipeline has been proven for one.',
  source: 'D9',
  severity: 'warning',
  cost: 'Access to the slowest source delays everything.',
  instead: 'Take the two or three that matter most, prove the pipeline with them, then add.',
  shows: [{ in: 'data_sources', text: '{too_many_sources}Teradata, Genesys, Salesforce, Zendesk, Postgres, weather' }],
  clean: [{ in: 'data_sources', text: 'Teradata (subscribers, billing, usage, contracts, tariffs, devices), Genesys' }],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => (says.mvp || says.phase === 1) && says.dataSources.length > 5)
      .map((pipeline) => ({
        ...spotOfField(pipeline, 'dataSources'),
        text: `Unexpected ${pipeline.says.dataSources.length} sources in "${pipeline.says.name}", expected at most five in the first version.`,
      })),
});
