import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'too_many_open_questions',
  says: 'There are at most three open questions.',
  because: 'Most can be settled by one more question to the person who asked for the pipelines.',
  source: 'D7.4',
  severity: 'warning',
  cost: 'Whoever builds from it stops at each of them.',
  instead:
    'Go back and ask. Keep only what nobody in the interview can know: what another team, a test in the infrastructure or production data must tell.',
  shows: [
    {
      in: 'open_questions',
      text: '1. Who owns the exports?\n2. Is Postgres reachable?\n3. Which stores come first?\n4. {too_many_open_questions}Which articles?',
    },
  ],
  clean: [
    { in: 'open_questions', text: '1. Who owns the exports?\n2. Is Postgres reachable?\n3. Which stores come first?' },
  ],
  check: ({ sectionsOf }) => {
    const questions = sectionsOf('open_questions').flatMap(({ items }) => items);
    const fourth = questions[3];
    return fourth === undefined
      ? []
      : [foundAt(fourth, `Unexpected ${questions.length} open questions, expected at most three.`)];
  },
});
