import { kind } from '#vocabulary/kind';

export default kind({
  id: 'streaming',
  is: 'processes events continuously as they arrive',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
