import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { readNotAPipeline } from '#document/phrases/named-phrase';

export default lintRule({
  id: 'not_a_pipeline_without_alternative',
  says: 'What does not belong in a pipeline comes with what to use instead.',
  because: 'A "no" without an alternative is built as a pipeline after all.',
  source: 'D4.3',
  severity: 'warning',
  instead:
    'Name the tool: Grafana or Streamlit for a dashboard, Kafka or Flink for a stream, Airflow or dbt for plain ETL, GitHub Actions for CI.',
  shows: [
    { in: 'not_pipelines', text: '- {not_a_pipeline_without_alternative}**Store dashboard**: not a computation' },
    {
      in: 'not_pipelines',
      text: '- {not_a_pipeline_without_alternative}**Store dashboard**: people look at it → instead: nothing named yet',
    },
  ],
  clean: [
    {
      in: 'not_pipelines',
      text: '- **Dashboard**: use Grafana\n- **CI**: stays in GitHub Actions\n- Alerting - PagerDuty handles it',
    },
  ],
  check: ({ sectionsOf }) =>
    sectionsOf('not_pipelines')
      .flatMap(({ items }) => items)
      .filter((item) => readNotAPipeline(item.text).instead === '' && !NAMES_ONE.test(item.text.slice(0, 1000)))
      .map((item) =>
        foundAt(
          item,
          `Unexpected "${readNotAPipeline(item.text).name}" without an alternative, expected what to use instead.`,
        ),
      ),
});

const NAMES_ONE =
  /\b(?:us(?:e|es|ing)|stays?|keeps?|remains?|handled? (?:by|in)|handles|belongs? (?:in|to|with)|lives? in|served by|via|better (?:in|with)|alternative:?|recommend\w*)\b|→ (?!instead: nothing)|->/i;
