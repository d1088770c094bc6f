import { kind } from '#vocabulary/kind';

export default kind({
  id: 'dashboard',
  is: 'a user interface or dashboard that people look at',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
