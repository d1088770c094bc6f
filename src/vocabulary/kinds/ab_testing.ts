import { kind } from '#vocabulary/kind';

export default kind({
  id: 'ab_testing',
  is: 'splits live traffic or runs shadow or canary comparisons',
  usual: 'deferred',
  instead:
    'the traffic split of the gateway, feature-flag service or deploy tool that already routes the requests; it needs two model versions that can each stand on their own first',
  step: null,
  examples: [
    'half of the stores get the new ranking and half keep the old one for two weeks',
    'A shadow run beside the old scoring for a month.',
    'every tenth visitor gets the candidate',
    'We would run the challenger against the champion on ten percent of traffic.',
  ],
});
