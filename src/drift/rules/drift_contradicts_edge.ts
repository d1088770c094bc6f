import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_edge',
  says: 'A step takes its data from the step that the document names.',
  because: 'Where a number comes from is what the document is asked first when it looks wrong.',
  source: 'D7.3',
  cost: 'Whoever looks for a mistake looks in the wrong step.',
  instead: 'Change whichever of the two is out of date.',
  shows: [
    sides(
      [],
      [
        [
          'evaluate_churn(train_churn(load_customers()))',
          'evaluate_churn(load_customers())\n    train_churn(load_customers())',
        ],
      ],
    ),
  ],
  clean: [sides()],
});
