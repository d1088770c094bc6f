import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'no_mvp',
  says: 'One pipeline is marked as the MVP.',
  because: 'One pipeline is built first and proven end to end before the next one is begun.',
  source: 'D6.1',
  severity: 'error',
  cost: 'Without a first pipeline everything is begun and nothing runs.',
  instead: 'Mark the pipeline that would be worth most if it ran tomorrow with "(MVP)".',
  shows: [{ in: 'pipelines', text: '### {no_mvp}Pipeline 1: churn_training (Phase 1)\n\n- **Purpose**: learns churn' }],
  clean: [{ in: 'pipelines', text: '### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns churn' }],
  check: ({ pipelines }) => {
    const [first] = pipelines;
    if (first === undefined || pipelines.some(({ says }) => says.mvp)) return [];
    return [
      foundAt(
        first.source.heading,
        `Unexpected ${pipelines.length} pipeline(s) without an MVP, expected one marked "(MVP)".`,
      ),
    ];
  },
});
