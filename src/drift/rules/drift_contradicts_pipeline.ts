import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_pipeline',
  says: 'What the document keeps out of the pipelines is no pipeline in the code.',
  because: 'The document says what to use instead, and why.',
  source: 'D4.3',
  cost: 'A pipeline is kept alive that another tool does better.',
  instead: 'Use what the document names instead, or say in the document why it is a pipeline now.',
  shows: [
    sides(
      [],
      [
        [
          'churn_training.with_options',
          '@pipeline\ndef churn_dashboard():\n    load_contracts()\n\nchurn_training.with_options',
        ],
      ],
    ),
  ],
  clean: [sides()],
});
