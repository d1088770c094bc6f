import { kind } from '#vocabulary/kind';

export default kind({
  id: 'cicd',
  is: 'tests, builds and releases the code',
  usual: 'not_a_pipeline',
  instead:
    'the CI system that tests and releases the code already, such as GitHub Actions, GitLab CI, Jenkins or Azure DevOps; it may start a pipeline, but is none',
  step: null,
  examples: [
    'builds and deploys go through GitLab CI',
    'our release job rolls it out',
    'unit tests on every merge request',
    'the containers are built and shipped by Jenkins',
  ],
});
