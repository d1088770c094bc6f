import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'evaluation',
  says: [
    turns(
      0.75,
      'how ~2 well|good|often|many|far|much ~6 {model}|right|wrong|would|off',
      'error|errors per|by|on|against',
    ),
    turns(
      0.6,
      'compare|compared|comparison|hold|held ~5 with|against|to',
      'on|against ~3 holdout|hold-out|held-out|holdback|unseen|test',
      '{metric} ~3 on|against|of|over|per|by',
      'llm as judge|a',
      'check|look ~3 against',
    ),
    turns(
      0.45,
      'evaluate|evaluation|backtest|back-test|benchmark',
      'measure|report|compute|check|compare|count|log|look|note ~5 {metric}',
      'judge ~4 answers|output|responses',
      'score|grade|rate ~3 against|on',
      'would have',
      'precision|recall|auc|f1|mape|mae|rmse|wer|accuracy|iou',
    ),
    turns(0.3, 'test|golden|gold|holdout|hold-out|reference set'),
  ],
  shows: [
    'Evaluate on the last eight weeks.',
    'compare with what the planner would have ordered',
    'measure the recall on held-out claims',
    'MAPE per store on the test weeks',
  ],
  clean: ['Compare prices before you buy a car.'],
});
