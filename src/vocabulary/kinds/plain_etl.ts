import { kind } from '#vocabulary/kind';

export default kind({
  id: 'plain_etl',
  is: 'moves or reshapes data with no model and no ML artifact anywhere downstream',
  usual: 'not_a_pipeline',
  instead: null,
  step: null,
  examples: [],
});
