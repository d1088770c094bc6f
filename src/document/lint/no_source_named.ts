import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'no_source_named',
  says: 'A pipeline that loads data names where they come from.',
  because: 'The first thing that fails in a new pipeline is the access to its data, and nobody can ask for it yet.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Name the table, bucket or pipeline that its first step reads, or ask for it under Open Questions.',
  shows: [
    { in: 'data_sources', text: '{no_source_named}none named' },
    { in: 'data_sources', text: '{no_source_named}TBD' },
  ],
  clean: [
    { in: 'data_sources', text: 'orders in Postgres' },
    {
      in: 'pipelines',
      text: '### Pipeline 1: report (MVP)\n\n- **Steps**:\n  1. draw — draws the report; takes forecasts → produces report (file)\n- **Data sources**: none named',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter((pipeline) => NOTHING.test(fieldValue(pipeline, 'dataSources').trim()))
      .flatMap((pipeline) => {
        const first = pipeline.says.steps.find(({ takes, produces }) => takes.length === 0 && produces.length > 0);
        if (first === undefined) return [];
        return [
          {
            ...spotOfField(pipeline, 'dataSources'),
            text: `Unexpected "${fieldValue(pipeline, 'dataSources').trim()}" under the data sources of "${pipeline.says.name}", expected what "${first.name}" reads.`,
          },
        ];
      }),
});

const NOTHING = /^(?:none(?: named| yet)?|n\/?a|nothing|unknown|tbd|to be (?:decided|defined|named)|\?+|-+)\.?$/i;
