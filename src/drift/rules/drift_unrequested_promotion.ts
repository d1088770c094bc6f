import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_promotion',
  says: 'A promotion of the code is in the document.',
  because: 'Whoever reads the document believes that nothing goes into use by itself.',
  source: 'D5.6',
  instead: 'Write into the document what takes a version there.',
  shows: [sides([['by a rule, when it beats the one in use', 'by nothing that was named so far']])],
  clean: [sides()],
});
