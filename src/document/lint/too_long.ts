import { lintRule } from '#document/lint/lint-rule';
import { spot } from '#document/lint/linted';
import { MOST_LINES } from '#document/layout';

export default lintRule({
  id: 'too_long',
  says: 'The document has at most 150 lines.',
  because: 'Beyond that it describes an implementation, and nobody reads it to the end.',
  source: 'D7.2',
  severity: 'warning',
  cost: 'The first change of plan makes half of it wrong.',
  instead:
    'Cut what the code will say better: parameters, columns, commands. Move what is not built first to Deferred.',
  shows: [
    {
      in: 'overview',
      text: `A model learns demand.\n\n${Array.from({ length: 160 }, (_, line) => (line === 144 ? '{too_long}| a | b |' : '| a | b |')).join('\n')}`,
    },
  ],
  clean: [{ in: 'overview', text: `A model learns demand.\n\n${'| a | b |\n'.repeat(60)}` }],
  check: ({ outline: { lines } }) => {
    const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
    if (last <= MOST_LINES) return [];
    return [{ ...spot(MOST_LINES + 1, 1, 1), text: `Unexpected ${last} lines, expected at most ${MOST_LINES}.` }];
  },
});
