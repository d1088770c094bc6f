import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_unrequested_model',
  says: 'A model of the code is in the document.',
  because: 'A model needs somebody who makes, promotes and reads it, and the document says who.',
  source: 'D5.6',
  instead: 'Say in the document who makes it, who promotes it and who reads it.',
  shows: [
    sides(
      [],
      [['@step\ndef load_contracts', '@step(model=Model(name="invoices", version="production"))\ndef load_contracts']],
    ),
  ],
  clean: [sides()],
});
