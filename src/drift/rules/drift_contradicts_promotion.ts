import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_promotion',
  says: 'What takes a version to its stage is a person, or a rule, on both sides.',
  because: 'Who lets a model loose is the one decision that the document is read for.',
  source: 'D5.6',
  cost: 'A version goes into use that somebody believes to be waiting for a word, or it waits for a word that nobody knows is theirs.',
  instead: 'Put the decision into the code where the document has it, or write into the document who decides now.',
  shows: [
    sides([['by a rule, when it beats the one in use', 'by the decision of a person (Jens)']]),
    sides([
      [
        'by a rule, when it beats the one in use',
        'by a rule and then by the decision of a person (Jens), when it beats the one in use',
      ],
    ]),
    sides([], [['def promote_churn(metrics: dict)', 'def promote_churn(metrics: dict, approved_by: str)']]),
    sides(
      [],
      [
        ['get_step_context().model.set_stage("production", force=True)', 'print(metrics)'],
        [
          'churn_training.with_options',
          'from zenml.client import Client\nClient().get_model_version("churn", "7").set_stage("production")\nchurn_training.with_options',
        ],
      ],
    ),
  ],
  clean: [
    sides(),
    sides(
      [['by a rule, when it beats the one in use', 'by the decision of a person (Jens)']],
      [['def promote_churn(metrics: dict)', 'def promote_churn(metrics: dict, approved_by: str)']],
    ),
    sides(
      [['by a rule, when it beats the one in use', 'by the decision of a person (Jens)']],
      [['set_stage("production", force=True)', 'set_stage("staging", force=True)']],
    ),
  ],
});
