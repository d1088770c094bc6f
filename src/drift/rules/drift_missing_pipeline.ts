import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_missing_pipeline',
  says: 'A pipeline of the document is in the code.',
  because: 'Whoever reads the document counts on every pipeline that it names.',
  source: 'D7.3',
  cost: 'The team relies on runs that nobody has ever started.',
  instead: 'Build it, or take it out of the document; one of a later phase may wait.',
  shows: [
    sides(
      [],
      [
        ['churn_scoring', 'nothing_here'],
        ['@pipeline(model=Model(name="churn", version="production"))\n', ''],
      ],
    ),
  ],
  clean: [sides(), sides([['churn_scoring', 'churn-scoring pipeline']])],
});
