import { kind } from '#vocabulary/kind';

export default kind({
  id: 'labeling',
  is: 'humans or models attach labels or annotations to data',
  usual: 'pipeline',
  instead: 'the tool in which people label today; the pipeline reads the finished labels as data',
  step: { verb: 'collect', produces: 'labelled examples', artifact: 'table' },
  examples: [
    'three nurses mark the seizures in Label Studio',
    'the repair reports tell us afterwards which warnings were right',
    "the dispatcher's thumbs up or down is kept as the truth",
    'a bigger model labels the first ten thousand for us',
  ],
});
