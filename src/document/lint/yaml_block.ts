import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'yaml_block',
  says: 'The document holds no YAML.',
  because: 'Configuration belongs to the code that it configures; here it goes stale unnoticed.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Say in a sentence what has to be configurable, such as the variant or the date range.',
  shows: [
    { in: 'end', text: '\n{yaml_block}```yaml\nsteps: 3\n```' },
    { in: 'end', text: '\n{yaml_block}```\nsettings:\n  orchestrator: k8s\n  retries: 2\n```' },
  ],
  clean: [{ in: 'end', text: '\n```\norders, then demand: a picture\n```' }],
  check: ({ code }) =>
    code
      .filter(
        ({ marker, text }) =>
          /^\W*ya?ml\b/i.test(marker) ||
          (/^\W*$/.test(marker) &&
            text
              .slice(0, 4000)
              .split('\n')
              .filter((line) => /^\s*(?:- )?[\w-]{1,40}:(?:\s|$)/.test(line)).length >= 2),
      )
      .map((block) => foundAt(block, 'Unexpected YAML, expected prose.')),
});
