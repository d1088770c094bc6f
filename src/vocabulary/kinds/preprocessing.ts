import { kind } from '#vocabulary/kind';

export default kind({
  id: 'preprocessing',
  is: 'cleans, joins, parses, chunks, resizes, augments, splits or otherwise transforms data before modelling',
  usual: 'pipeline',
  instead: 'the job that prepares the data today; the pipeline starts from its output',
  step: { verb: 'prepare', produces: 'cleaned data', artifact: 'table' },
  examples: [
    'drop test orders and duplicates',
    'cut the films into scenes and resize the frames',
    'join holidays and the weather',
    'strip names from the letters and split them into sentences',
  ],
});
