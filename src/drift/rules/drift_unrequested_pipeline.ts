import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_pipeline',
  says: 'A pipeline of the code is in the document.',
  because: 'What nobody wrote down was decided by nobody, and is looked after by nobody.',
  source: 'D7.3',
  cost: 'It runs and costs, and the next person does not know what for.',
  instead: 'Add it to the document, or take it out of the code.',
  shows: [
    sides(
      [],
      [
        [
          'churn_training.with_options',
          '@pipeline\ndef invoices():\n    load_contracts()\n\nchurn_training.with_options',
        ],
      ],
    ),
  ],
  clean: [sides()],
});
