import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_step',
  says: 'A step of the code is in the document.',
  because: 'The document is what people read before they change the code.',
  source: 'D7.3',
  instead: 'Add the step to the document if it is there to stay.',
  shows: [sides([], [['    promote_churn(metrics)', '    promote_churn(metrics)\n    load_contracts()']])],
  clean: [sides()],
});
