import { kind } from '#vocabulary/kind';

export default kind({
  id: 'alerting',
  is: 'a service that watches continuously and alerts or pages people',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
