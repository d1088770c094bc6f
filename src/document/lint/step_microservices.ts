import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'step_microservices',
  says: 'Steps are steps, not services of their own.',
  because: 'A remote orchestrator already runs each step in a container of its own.',
  source: 'D9',
  severity: 'warning',
  cost: 'Every step gets a deployment, an address and an outage of its own.',
  instead: 'Leave the isolation to the orchestrator, and give a step its own resources where it needs them.',
  shows: [
    { in: 'overview', text: 'A model learns demand. {step_microservices}Each step runs as its own microservice.' },
  ],
  clean: [
    {
      in: 'overview',
      text: 'A model learns demand. Each step runs in its own container; the shop is a set of microservices.',
    },
  ],
  check: ({ prose }) =>
    matchesIn(
      prose,
      /\b(?:each|every|all) (?:\w+ )?steps? (?:\w+ ){0,3}(?:as|behind|in) (?:its|their|a|an) (?:own |separate )?(?:micro-?services?|services?|rest api|api|deployment)\b/i,
    ).map((match) => ({
      ...match,
      text: `Unexpected services in "${match.words}", expected steps of one pipeline.`,
    })),
});
