import { kind } from '#vocabulary/kind';

export default kind({
  id: 'data_export',
  is: 'writes results to where others use them: table, CRM, file drop',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
