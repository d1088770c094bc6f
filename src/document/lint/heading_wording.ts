import { lintRule } from '#document/lint/lint-rule';
import { spotOf } from '#document/lint/linted';
import { SECTIONS } from '#document/sections';

export default lintRule({
  id: 'heading_wording',
  says: 'The headings of the sections are worded exactly as agreed.',
  because: 'The headings are what scripts and agents look for.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Word the heading exactly so.',
  shows: [
    {
      in: 'document',
      text: '# Pipeline Architecture: x\n\n## {heading_wording}overview\n\n## {heading_wording}Open questions\n',
    },
  ],
  clean: [{ in: 'title', text: '# Pipeline Architecture: open questions' }],
  check: ({ outline: { sections } }) =>
    sections
      .filter(({ id, heading }) => heading.text !== SECTIONS[id].heading && heading.line === heading.endLine)
      .map(({ id, heading }) => ({
        ...spotOf(heading),
        text: `Unexpected heading "${heading.text}", expected "${SECTIONS[id].heading}".`,
        fix: SECTIONS[id].heading,
      })),
});
