import { kind } from '#vocabulary/kind';

export default kind({
  id: 'labeling',
  is: 'humans or models attach labels or annotations to data',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
