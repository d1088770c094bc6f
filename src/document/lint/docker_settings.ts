import { lintRule } from '#document/lint/lint-rule';
import { foundAt, matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'docker_settings',
  says: 'The document holds no Docker settings and no image builds.',
  because: 'Images follow from the code and its packages, which do not exist yet.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Say under "Orchestrator requirements" what the place must offer: a GPU, memory, access.',
  shows: [
    { in: 'overview', text: 'Steps use {docker_settings}DockerSettings with a parent image. A model learns.' },
    { in: 'end', text: '\n{docker_settings}```dockerfile\nFROM x\n```' },
    { in: 'overview', text: 'First run {docker_settings}docker build. A model learns.' },
  ],
  clean: [{ in: 'overview', text: 'Each step runs in a Docker container. The team has a Docker registry.' }],
  check: ({ prose, code }) => [
    ...code
      .filter(({ marker }) => /^\W*dockerfile\b/i.test(marker))
      .map((block) => foundAt(block, 'Unexpected Dockerfile, expected none.')),
    ...matchesIn(
      prose,
      /\b(?:DockerSettings|ResourceSettings|KubernetesPodSettings)\b|\bdocker[ -](?:build|run|push|pull|compose)\b|^\s{0,4}FROM [\w./-]+:[\w.-]+/,
    ).map((match) => ({
      ...match,
      text: `Unexpected "${match.words}", expected no Docker settings.`,
    })),
  ],
});
