import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_edge',
  says: 'The document names every step that a step takes data from.',
  because: 'A change to a step reaches further than the document says.',
  source: 'D7.3',
  instead: 'Add the input to the document, or take it out of the code.',
  shows: [
    sides(
      [],
      [
        [
          'metrics = evaluate_churn(train_churn(load_customers()))',
          'customers = load_customers()\n    metrics = evaluate_churn(train_churn(customers), customers)',
        ],
      ],
    ),
  ],
  clean: [sides()],
});
