import { lintRule } from '#document/lint/lint-rule';
import { foundAt, matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'setup_instructions',
  says: 'The document holds no set-up or operating instructions.',
  because: 'They are true for one machine on one day; what to build stays true longer.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Keep instructions in the README of the project; say here what must be there, not how to put it there.',
  shows: [
    { in: 'end', text: '\n{setup_instructions}```bash\npip install zenml\n```' },
    { in: 'overview', text: 'First {setup_instructions}kubectl apply the manifest. A model learns.' },
    { in: 'end', text: '\n## {setup_instructions}{unknown_section}Installation' },
  ],
  clean: [
    { in: 'overview', text: 'The team installs sensors. The cluster was set up by terraform and is helm-managed.' },
    { in: 'deferred', text: '- **Deployment of the API**: once scores exist' },
  ],
  check: ({ prose, code }) => [
    ...code
      .filter(
        ({ marker, text }) =>
          /^\W*(?:bash|sh|shell|console|zsh|hcl|terraform)\b/i.test(marker) && !/\bzenml [a-z-]+ register/.test(text),
      )
      .map((block) => foundAt(block, 'Unexpected commands, expected no instructions.')),
    ...matchesIn(prose, INSTRUCTION).map((match) => ({
      ...match,
      text: `Unexpected instruction "${match.words}", expected none.`,
    })),
  ],
});

const INSTRUCTION =
  /\bpip3? install\b|\bkubectl (?:apply|create|get)\b|\bhelm (?:install|upgrade)\b|\bterraform (?:init|apply|plan)\b|\bapt(?:-get)? install\b|\bbrew install\b|\bgcloud [a-z]+ [a-z]+|\baws (?:configure|s3 cp)\b|\bexport [A-Z_]{3,}=|(?<=^#{2,6} )(?:installation|set-?up(?: guide| instructions)?|getting started|how to (?:run|deploy)|deployment (?:steps|instructions)|prerequisites|runbook)\s*$/i;
