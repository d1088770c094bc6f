import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spot, spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'continuous_pipeline',
  says: 'A pipeline runs and ends; it does not run all the time.',
  because: 'ZenML runs batches. A process that never ends has no run to look at, to compare or to repeat.',
  source: 'D4.3',
  severity: 'error',
  instead: 'Leave the stream to Kafka, Flink or Spark Streaming, and let a pipeline run on what has accumulated.',
  shows: [
    { in: 'trigger', text: 'Runs {continuous_pipeline}continuously on the event stream' },
    { in: 'trigger', text: 'Event — {continuous_pipeline}on every event from Kafka' },
  ],
  clean: [
    { in: 'trigger', text: 'Event — when the hourly file of the stream has arrived' },
    { in: 'trigger', text: 'HTTP request — the endpoint is always there' },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const value = fieldValue(pipeline, 'trigger');
      const match =
        /\b(?:continuous(?:ly)?|non-?stop|24\/7|always running|on (?:every|each) (?:single )?(?:event|message|record|transaction))\b/i.exec(
          value,
        );
      if (match === null || pipeline.says.trigger.kind === 'request') return [];
      const { line, column } = spotOfField(pipeline, 'trigger');
      const text = `Unexpected trigger "${match[0]}" of "${pipeline.says.name}", expected runs that end.`;
      return [{ ...spot(line, column + match.index, match[0].length), text }];
    }),
});
