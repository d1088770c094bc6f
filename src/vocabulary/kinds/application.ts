import { kind } from '#vocabulary/kind';

export default kind({
  id: 'application',
  is: 'a product, backend or service of the team\'s own that surrounds the model',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
