import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_partial_edge',
  says: 'A step takes its data from the step that the document names, and not only by way of others.',
  because: 'What stands between can change what arrives.',
  source: 'D7.3',
  instead: 'Change whichever of the two is out of date.',
  shows: [sides([['     - takes churn_metrics', '     - takes churn_metrics, churn_model']])],
  clean: [sides()],
});
