import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_missing_model',
  says: 'A pipeline declares the model that the document has it make or read.',
  because: 'Without the declaration no version is kept, and none can be promoted or taken back.',
  source: 'D5.6',
  cost: 'After a bad training there is no version to go back to.',
  instead: 'Declare the model on the pipelines that make and read it, in code or in their run configuration.',
  shows: [
    sides(
      [],
      [
        ['(model=Model(name="churn"))', ''],
        ['(model=Model(name="churn", version="production"))', ''],
      ],
    ),
  ],
  clean: [sides()],
});
