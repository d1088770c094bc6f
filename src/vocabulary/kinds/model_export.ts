import { kind } from '#vocabulary/kind';

export default kind({
  id: 'model_export',
  is: 'converts, quantizes, packages or ships a model for use elsewhere, edge devices included',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
