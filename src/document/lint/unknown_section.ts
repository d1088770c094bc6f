import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'unknown_section',
  says: 'The document has no sections beyond the six.',
  because: 'What stands elsewhere is not read by whoever builds from the document.',
  source: 'D7.3',
  severity: 'info',
  instead: 'Keep it if people need it here; if it decides something about a pipeline, say it in that pipeline.',
  shows: [{ in: 'end', text: '\n## {unknown_section}Glossary\n\nDesk: the retention desk.' }],
  clean: [{ in: 'pipelines', text: 'No pipeline is planned yet.' }],
  check: ({ outline: { foreign } }) =>
    foreign
      .filter(({ level }) => level === 2)
      .map((block) => foundAt(block, `Unexpected section "${block.text}", expected only the six sections.`)),
});
