import { lintRule } from '#document/lint/lint-rule';
import { foundAt, matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'stack_command',
  says: 'The document holds no ZenML commands.',
  because: 'Stacks are set up once, by those who run them; commands here are copied by those who do not.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Say under "Orchestrator requirements" what the stack must offer.',
  shows: [
    { in: 'overview', text: 'Stores order. Register it with {stack_command}`zenml stack register prod`.' },
    { in: 'end', text: '\n{stack_command}```bash\nzenml orchestrator register k8s\n```' },
  ],
  clean: [
    { in: 'overview', text: 'The zenml stack of the team runs on Kubernetes. A zenml-based pipeline learns demand.' },
  ],
  check: ({ prose, code }) => [
    ...code
      .filter(({ text }) => COMMAND.test(text.slice(0, 4000)))
      .map((block) => foundAt(block, 'Unexpected ZenML commands, expected none.')),
    ...matchesIn(prose, COMMAND).map((match) => ({
      ...match,
      text: `Unexpected command "${match.words.replaceAll('`', '')}", expected none.`,
    })),
  ],
});

const COMMAND =
  /`?(?<![\w-])zenml (?:(?:stack|orchestrator|artifact-store|container-registry|model-deployer|experiment-tracker|secret|service-connector|integration|project) (?:register|set|update|create|connect|install|deploy|describe|list)|login|init|connect|up)\b/;
