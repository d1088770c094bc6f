import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'overview_length',
  says: 'The overview says in two or three sentences what is built and for whom.',
  because: 'It is the only part that everybody reads.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Keep what the system is for and who uses its output; move the rest to the pipeline that it concerns.',
  shows: [
    {
      in: 'overview',
      text: '{overview_length}Stores order. A model learns. It learns weekly. It uses LightGBM. The data is large. Nobody minds. We like it.',
    },
  ],
  clean: [
    {
      in: 'overview',
      text: 'A forecast replaces a guess, e.g. for berries, at 3.5 percent waste. Stores order from it.',
    },
    { in: 'overview', text: 'Stores order from a weekly forecast.' },
  ],
  check: ({ sectionsOf }) =>
    sectionsOf('overview').flatMap(({ paragraph }) => {
      const sentences = (paragraph?.text ?? '').slice(0, 4000).split(/[.!?](?=\s+[A-Z])/).length;
      return paragraph === null || sentences <= 5
        ? []
        : [foundAt(paragraph, `Unexpected ${sentences} sentences in the overview, expected two or three.`)];
    }),
});
