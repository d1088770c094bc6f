import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_trigger',
  says: 'A trigger that the code shows is in the document.',
  because: 'A document that calls the trigger unknown sends people to look for it.',
  source: 'D5.1',
  instead: 'Write the trigger into the document.',
  shows: [sides([['Schedule, weekly', 'Manual — not found in the code']])],
  clean: [sides()],
});
