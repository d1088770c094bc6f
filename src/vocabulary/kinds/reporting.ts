import { kind } from '#vocabulary/kind';

export default kind({
  id: 'reporting',
  is: 'produces a report or plot per run',
  usual: 'pipeline',
  instead: 'the tool that sends the report today',
  step: { verb: 'report', produces: 'report of the run', artifact: 'report' },
  examples: [
    'two pages of PDF with the error per class',
    'post the outcome in Slack',
    'a weekly mail with the ten worst misses',
    'a model card for the auditors',
  ],
});
