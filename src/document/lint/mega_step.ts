import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';

export default lintRule({
  id: 'mega_step',
  says: 'No step does the work of a whole pipeline.',
  because: 'Caching, debugging and comparing work per step: one that does everything has none of them.',
  source: 'D5.7',
  severity: 'warning',
  cost: 'When it fails in its last minute, everything before runs again.',
  instead: 'Cut it where something worth keeping exists: the cleaned data, the model, the metrics.',
  shows: [
    {
      in: 'steps',
      text: '  1. {mega_step}run_all — loads the orders, cleans them, trains the model and evaluates it → produces model (model)\n  2. export — writes → produces report (report)\n  3. note — records it → produces note (file)',
    },
    { in: 'steps', text: '  1. {mega_step}train — does it → produces model (model)' },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads and cleans the training data → produces data (table)\n  2. train — trains the model → produces model (model)\n  3. evaluate — evaluates and scores it → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines }) =>
    pipelines.flatMap((pipeline) =>
      stepsOf(pipeline)
        .filter(
          ({ step }, _, all) =>
            (all.length === 1 && pipeline.says.trigger.kind !== 'request') || stagesIn(step.does) >= 4,
        )
        .map(({ step, spot }) => ({
          ...spot,
          text: `Unexpected step "${step.name}" that does everything, expected 3 to 7 steps with a result each.`,
        })),
    ),
});

const STAGES = [
  /\b(?:loads?|reads?|ingests?|fetch(?:es)?|pulls?|extracts?)\b/,
  /\b(?:cleans?|preprocess(?:es)?|validates?|deduplicates?|normali[sz]es?)\b/,
  /\b(?:builds?|computes?|creates?|engineers?|works out)\b[^,;]{0,30}\bfeatures\b|\b(?:embeds?|chunks?)\b/,
  /\b(?:(?:re)?trains?|fine-?tunes?|fits?)\b/,
  /\b(?:evaluates?|compares?)\b/,
  /\b(?:scores?|predicts?)\b/,
  /\b(?:deploys?|publish(?:es)?|promotes?|registers?)\b/,
];

const stagesIn = (text: string): number => {
  const words = text.slice(0, 1000).toLowerCase();
  return STAGES.filter((stage) => stage.test(words)).length;
};
