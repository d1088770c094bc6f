import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_missing_promotion',
  says: 'The rule by which the document promotes a version is in the code.',
  because: 'A version that nothing promotes is never read.',
  source: 'D5.6',
  cost: 'A better model is trained and never used.',
  instead: 'Add a step that sets the stage, or say in the document that a person does.',
  shows: [sides([], [['get_step_context().model.set_stage("production", force=True)', 'print(metrics)']])],
  clean: [
    sides(),
    sides(
      [['by a rule, when it beats the one in use', 'by the decision of a person (Jens)']],
      [['get_step_context().model.set_stage("production", force=True)', 'print(metrics)']],
    ),
  ],
});
