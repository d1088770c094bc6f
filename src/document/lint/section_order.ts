import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { SECTIONS, sectionIds } from '#document/sections';

export default lintRule({
  id: 'section_order',
  says: 'The sections stand in their order.',
  because: 'A reader who knows one such document finds everything in the next.',
  source: 'D7.3',
  severity: 'warning',
  instead: 'Move the section up to its place; nothing in it has to change.',
  shows: [
    {
      in: 'end',
      text: `
## {section_order}Deferred / Future Work

- **Tuning**: once a first model runs`,
    },
  ],
  clean: [{ in: 'deferred', text: 'Nothing is deferred.' }],
  check: ({ outline: { sections } }) => {
    let furthest = -1;
    return sections.flatMap(({ id, heading }) => {
      const place = sectionIds.indexOf(id);
      const after = sectionIds[furthest];
      if (place >= furthest || after === undefined) {
        furthest = Math.max(furthest, place);
        return [];
      }
      return [foundAt(heading, `Unexpected "${heading.text}" after "${SECTIONS[after].heading}", expected it before.`)];
    });
  },
});
