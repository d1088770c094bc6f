import { driftRule } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';

export default driftRule({
  id: 'drift_contradicts_trigger',
  says: 'A pipeline is set off by the same thing, as often, in document and code.',
  because: 'What a pipeline must be ready for depends on when it runs.',
  source: 'D5.1',
  cost: 'It runs more often, and costs more, than was agreed; or the data are older than people believe.',
  instead: 'Change whichever of the two is out of date.',
  shows: [sides([['Schedule, weekly', 'Schedule, quarterly']]), sides([['Schedule, weekly', 'Manual']])],
  clean: [
    sides(),
    sides([], [['churn_training.with_options(schedule=Schedule(cron_expression="0 3 * * 1"))()', 'churn_training()']]),
  ],
});
