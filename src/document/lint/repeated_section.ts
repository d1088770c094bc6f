import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { SECTIONS } from '#document/sections';

export default lintRule({
  id: 'repeated_section',
  says: 'Every section stands once.',
  because: 'With two lists of the same things, one of them is out of date and nobody knows which.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Merge the two into the first.',
  shows: [{ in: 'end', text: '\n## {repeated_section}Open Questions\n\n1. Who owns the exports?' }],
  clean: [{ in: 'open_questions', text: '1. Who owns the exports?' }],
  check: ({ outline: { sections } }) =>
    sections
      .filter(({ id }, index) => sections.findIndex((section) => section.id === id) < index)
      .map(({ id, heading }) => foundAt(heading, `Unexpected second "${SECTIONS[id].heading}", expected one.`)),
});
