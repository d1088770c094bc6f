import { kind } from '#vocabulary/kind';

export default kind({
  id: 'validation',
  is: 'checks that data has the expected schema, ranges, freshness or volume',
  usual: 'pipeline',
  instead: 'the check that runs today; the pipeline trusts its verdict',
  step: { verb: 'check', produces: 'checked data', artifact: 'report' },
  examples: [
    'stop when less than nine tenths of the files are there',
    'refuse a file that is older than yesterday',
    'schema and ranges against the contract',
    'no negative amounts, no dates in the future',
  ],
});
