import { lintRule } from '#document/lint/lint-rule';
import { spot } from '#document/lint/linted';
import { TITLE } from '#document/sections';

export default lintRule({
  id: 'missing_title',
  says: 'The document opens with "# Pipeline Architecture: NAME".',
  because: 'Whoever builds from it, a person or the next skill, finds the file and the project by that line.',
  source: 'D7.3',
  severity: 'warning',
  instead: `Open the document with "# ${TITLE}: " and the name of the project.`,
  shows: [
    { in: 'title', text: '# {missing_title}Our churn platform' },
    { in: 'document', text: '{missing_title}no heading at all' },
  ],
  clean: [{ in: 'title', text: '# Pipeline Architecture: broadband churn' }],
  check: ({ outline: { title } }) => {
    if (title === null)
      return [{ ...spot(1, 1, 1), text: `Unexpected document without a title, expected "# ${TITLE}: NAME".` }];
    const { block, name, isOurs } = title;
    if (isOurs && name !== '') return [];
    return [
      {
        ...spot(block.line, block.column, block.text.length),
        text: `Unexpected title "${block.text}", expected "# ${TITLE}: NAME".`,
      },
    ];
  },
});
