import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'cicd',
  says: [
    turns(
      0.9,
      'ci',
      'unit tests|test',
      'lint|linting|linter',
      'build|test|release ~3 code|app|image|container|service',
      'code ~3 tested|tests|built|build|released|release|deployed|merged|merge',
    ),
    turns(
      0.75,
      'github|gitlab actions|ci|runner|runners|pipeline|pipelines',
      '{cicd} ~4 {cicd} ~4 {cicd}',
      'every|each|on commit|merge|push|pr|pull',
    ),
    turns(0.6, 'ci/cd|cicd|jenkins|argocd|circleci|teamcity'),
  ],
  shows: ['GitHub Actions runs the unit tests on every merge.', 'Jenkins builds and releases the code.'],
  clean: ['The code of conduct is on the wall.'],
});
