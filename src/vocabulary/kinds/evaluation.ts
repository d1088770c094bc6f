import { kind } from '#vocabulary/kind';

export default kind({
  id: 'evaluation',
  is: 'measures a model or an LLM system offline, or compares candidates',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'evaluate', produces: 'evaluation metrics', artifact: 'metrics' },
  examples: [
    'check it on a quarter it has not seen, branch by branch',
    'AUC and the gap between regions',
    'hold it against what the experts decided',
    'run the fixed question set and let a second model grade the answers',
  ],
});
