import { lintRule } from '#document/lint/lint-rule';
import { spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'realtime_retraining',
  says: 'Training runs on a schedule, on an event or by hand, not on each request.',
  because: 'A model that changes with every request cannot be evaluated before it answers.',
  source: 'D9',
  severity: 'warning',
  cost: 'One bad batch of input is in production a second later.',
  instead: 'Retrain daily or weekly and promote what has proven better; nearly everybody is served by that.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns churn\n- **Trigger**: {realtime_retraining}HTTP request, on each click',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_api (MVP)\n\n- **Purpose**: answers with the model\n- **Trigger**: HTTP request',
    },
  ],
  check: ({ pipelines }) =>
    pipelines
      .filter(({ says }) => says.role === 'training' && says.trigger.kind === 'request')
      .map((pipeline) => ({
        ...spotOfField(pipeline, 'trigger'),
        text: `Unexpected training "${pipeline.says.name}" on request, expected a schedule, an event or a person.`,
      })),
});
