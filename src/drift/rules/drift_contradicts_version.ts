import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_version',
  says: 'A pipeline that works by stage, or makes versions, has no version number in its code.',
  because: 'A pinned number stands still: promotions change nothing, and going back takes a change of the code.',
  source: 'D5.6',
  cost: 'A better version is promoted, and the old one goes on being used.',
  instead:
    'Give the pipeline the stage instead of the number, or write into the document which version it is and who raises it.',
  shows: [
    sides([], [['version="production"', 'version="3"']]),
    sides([], [['version="production"', 'version=3']]),
    sides([], [['Model(name="churn"))', 'Model(name="churn", version="1.0.5"))']]),
  ],
  clean: [
    sides(),
    sides(
      [['Reads the version of churn that stands in production', 'Reads version 3 of churn, raised by Jens']],
      [['version="production"', 'version="3"']],
    ),
  ],
});
