import { kind } from '#vocabulary/kind';

export default kind({
  id: 'cicd',
  is: 'tests, builds and releases the code',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
