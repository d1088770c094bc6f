import { kind } from '#vocabulary/kind';

export default kind({
  id: 'drift_detection',
  is: 'compares data or predictions with a reference in batches',
  usual: 'deferred',
  instead: null,
  step: { verb: 'compare', produces: 'drift report', artifact: 'report' },
  examples: [
    'see whether the new intake still looks like the training data',
    'PSI of the inputs, once a month',
    "compare last month's inputs with the year before",
    'something that notices when habits shift',
  ],
});
