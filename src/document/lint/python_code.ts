import { lintRule } from '#document/lint/lint-rule';
import { foundAt, matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'python_code',
  says: 'The document holds no Python.',
  because:
    'It is the specification that code is written from; code in it is neither run nor tested and goes stale first.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Say in a sentence what the step does, takes and produces.',
  shows: [
    { in: 'end', text: '\n{python_code}```python\ntrain(x)\n```' },
    { in: 'end', text: '\n{python_code}```\nfrom zenml import step\n```' },
    { in: 'end', text: '\n{python_code}from zenml import pipeline, step' },
  ],
  clean: [
    { in: 'overview', text: 'Data is imported from Postgres. We import it weekly, from there the model learns.' },
    { in: 'end', text: '\n```text\norders -> demand\n```' },
  ],
  check: ({ code, prose }) => [
    ...code
      .filter(
        ({ marker, text }) =>
          /^\W*(?:py|python|python3|ipython)\b/i.test(marker) ||
          (/^\W*$/.test(marker) && LOOKS.test(text.slice(0, 4000))),
      )
      .map((block) => foundAt(block, 'Unexpected Python, expected prose.')),
    ...matchesIn(prose, LINE).map((match) => ({
      ...match,
      text: `Unexpected Python "${match.words}", expected prose.`,
    })),
  ],
});

const LOOKS = /^\s*(?:from [\w.]+ import |import [\w.]+(?: as \w+)?\s*$|def \w+\(|class \w+[(:]|@\w+)/m;
const LINE =
  /(?<=^\s{0,8})(?:from [\w.]+ import [\w*, ]+$|import \w+(?:\.\w+)+|import \w+ as \w+|def \w+\(|return \w+\()/;
