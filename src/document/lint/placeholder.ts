import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'placeholder',
  says: 'No placeholder is left over.',
  because: 'A placeholder is a decision that nobody took.',
  source: 'D7.2',
  severity: 'warning',
  instead: 'Decide it, or ask it as an open question.',
  shows: [
    { in: 'title', text: '# Pipeline Architecture: {placeholder}[Project Name]' },
    { in: 'trigger', text: 'Schedule, weekly ({placeholder}TBD)' },
  ],
  clean: [
    { in: 'overview', text: 'Stores order from [the forecast](https://example.org). A model learns demand [1].' },
    { in: 'deferred', text: '- **The todo app of the desk**: once scores exist' },
  ],
  check: ({ prose }) =>
    matchesIn(
      prose,
      /(?<!\\)\[(?:[A-Z][a-z]+|[a-z_]+)(?:[ _/,-][^\][\n]{0,60})?\](?![([:])|\b(?:TBD|TODO|FIXME|XXX)\b|<(?:name|project|your)[^>\n]{0,30}>/,
    ).map((match) => ({
      ...match,
      text: `Unexpected placeholder "${match.words}", expected the decision.`,
    })),
});
