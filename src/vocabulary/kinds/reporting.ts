import { kind } from '#vocabulary/kind';

export default kind({
  id: 'reporting',
  is: 'produces a report or plot per run',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
