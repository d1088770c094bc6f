import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_model',
  says: 'A pipeline reads the model in the stage that the document names.',
  because: 'The stage decides which version is in use.',
  source: 'D5.6',
  cost: 'Scores come from a version that nobody has released, or from an old one.',
  instead: 'Read the stage of the document, or change the document.',
  shows: [sides([], [['version="production"', 'version="staging"']])],
  clean: [sides()],
});
