import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'old_python',
  says: 'New projects assume Python 3.12 or newer.',
  because: 'Older versions leave support during the life of what is built now.',
  source: 'D7.6',
  severity: 'info',
  instead:
    'Write Python 3.12, unless a library or a cluster that you cannot change asks for an older one; then say which.',
  shows: [{ in: 'overview', text: 'Everything runs on {old_python}Python 3.9. A model learns demand.' }],
  clean: [
    {
      in: 'overview',
      text: 'Everything runs on Python 3.12. The Python 2 scripts of the desk are replaced. Version 3.9 of the app stays.',
    },
  ],
  check: ({ prose }) =>
    matchesIn(prose, /\bpython(?: version)? ?(?:>=|==|~=|:)? ?3\.(?:[0-9]|1[01])\b(?!\.?\d)/i).map((match) => ({
      ...match,
      text: `Unexpected ${match.words}, expected Python 3.12 or newer.`,
    })),
});
