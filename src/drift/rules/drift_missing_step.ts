import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_missing_step',
  says: 'A step of the document is in the code.',
  because: 'A step was written down for what it leaves behind, which somebody counts on.',
  source: 'D7.3',
  instead: 'Add the step, or take it out of the document.',
  shows: [
    sides(
      [],
      [
        [
          '    metrics = evaluate_churn(train_churn(load_customers()))\n    promote_churn(metrics)',
          '    promote_churn(train_churn(load_customers()))',
        ],
      ],
    ),
  ],
  clean: [sides()],
});
