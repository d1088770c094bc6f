import { kind } from '#vocabulary/kind';

export default kind({
  id: 'promotion',
  is: 'approves, registers or promotes a model version, by rule or by a person',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
