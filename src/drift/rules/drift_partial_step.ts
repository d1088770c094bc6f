import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_partial_step',
  says: 'A step has the same name in document and code.',
  because: 'A run shows the name from the code; the document does not help whoever looks for it.',
  source: 'D7.3',
  instead: 'Write the name from the code into the document.',
  shows: [sides([], [['score_contracts', 'rate_customers']])],
  clean: [sides()],
});
