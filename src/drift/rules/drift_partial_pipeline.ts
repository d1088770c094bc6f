import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_partial_pipeline',
  says: 'A pipeline is in the code as a whole and under its name in the document.',
  because: 'Half a pipeline, or one of another name, is looked for in vain.',
  source: 'D7.3',
  instead: 'Write the name from the code into the document; build the steps that are missing, or take them out.',
  shows: [sides([], [['churn_scoring', 'weekly_scores']])],
  clean: [sides()],
});
