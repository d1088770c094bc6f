import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { SECTIONS } from '#document/sections';

export default lintRule({
  id: 'empty_section',
  says: 'A section is never left empty.',
  because: 'An empty section reads as forgotten; one line that says there is nothing reads as decided.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Fill it, or say in one line that there is nothing.',
  shows: [
    {
      in: 'document',
      text: '# Pipeline Architecture: x\n\n## {empty_section}Deferred / Future Work\n\n## {empty_section}Open Questions\n',
    },
  ],
  clean: [
    { in: 'deferred', text: 'Nothing is deferred.' },
    { in: 'deferred', text: '| what | why |\n|---|---|\n| tuning | later |' },
  ],
  check: ({ outline: { sections, loose }, pipelines }) =>
    sections
      .filter(({ id, paragraph, items }) => {
        const isHeld = loose.some(({ after }) => after === id || after.startsWith(`${id}/`));
        return (
          paragraph === null && items.length === 0 && !isHeld && (id !== 'decomposition' || pipelines.length === 0)
        );
      })
      .map(({ id, heading }) =>
        foundAt(heading, `Unexpected empty "${SECTIONS[id].heading}", expected ${SECTIONS[id].holds}.`),
      ),
});
