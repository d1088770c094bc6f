import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'decorator',
  says: 'The document holds no decorators.',
  because: 'How a step is declared is decided when it is written, with the version of ZenML at hand.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Call it a step or a pipeline, in words.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — a {decorator}@step(enable_cache=False) that reads → produces orders (table)\n  2. train — fits → produces model (model)\n  3. evaluate — compares → produces metrics (metrics)',
    },
  ],
  clean: [{ in: 'overview', text: 'Ask desk@step.example or @pipelineteam. A model learns demand.' }],
  check: ({ prose }) =>
    matchesIn(prose, /(?<![\w@.])@(?:step|pipeline|hook|entrypoint)\b(?:\([^)\n]{0,200}\))?/).map((match) => ({
      ...match,
      text: `Unexpected decorator "${match.words}", expected words.`,
    })),
});
