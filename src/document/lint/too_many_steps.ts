import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'too_many_steps',
  says: 'A pipeline has at most seven steps.',
  because:
    'Every boundary between steps writes and reads its data, and nobody debugs twelve small steps with pleasure.',
  source: 'D5.7',
  severity: 'warning',
  cost: 'Each further boundary stores a copy of the data and waits for a container to start.',
  instead: 'Join steps that always run together on the same data, or cut the pipeline in two.',
  shows: [
    {
      in: 'steps',
      text: `${Array.from({ length: 8 }, (_, index) => `  ${index + 1}. ${index === 7 ? '{too_many_steps}' : ''}prepare_${index} — prepares part ${index} → produces part_${index} (table)`).join('\n')}`,
    },
  ],
  clean: [
    {
      in: 'steps',
      text: `${Array.from({ length: 7 }, (_, index) => `  ${index + 1}. prepare_${index} — prepares part ${index} → produces part_${index} (table)`).join('\n')}`,
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) => {
      const eighth = stepsOf(pipeline)[7];
      const text = `Unexpected ${pipeline.says.steps.length} steps in "${pipeline.says.name}", expected 3 to 7.`;
      return eighth === undefined ? [] : [{ ...eighth.spot, text }];
    }),
});
