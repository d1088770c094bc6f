import { kind } from '#vocabulary/kind';

export default kind({
  id: 'preprocessing',
  is: 'cleans, joins, parses, chunks, resizes, augments, splits or otherwise transforms data before modelling',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
