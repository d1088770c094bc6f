import { kind } from '#vocabulary/kind';

export default kind({
  id: 'data_export',
  is: 'writes results to where others use them: table, CRM, file drop',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'deliver', produces: 'the delivered result', artifact: 'file' },
  examples: [
    'write the list into Salesforce',
    'drops a CSV where the planners pick it up',
    'mails each branch its list',
    'the scores land in the table that the website reads',
  ],
});
