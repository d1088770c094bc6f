import { kind } from '#vocabulary/kind';

export default kind({
  id: 'evaluation',
  is: 'measures a model or an LLM system offline, or compares candidates',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
