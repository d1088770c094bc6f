import { kind } from '#vocabulary/kind';

export default kind({
  id: 'exploration',
  is: 'interactive exploratory analysis or prototyping in notebooks',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
