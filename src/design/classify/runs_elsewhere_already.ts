import { exception } from '#design/classify/classify-rule';
import type { KindId } from '#vocabulary/kinds';

const ELSEWHERE: ReadonlySet<KindId> = new Set(['ab_testing', 'feature_store']);

export default exception({
  id: 'runs_elsewhere_already',
  says: 'Traffic splits and feature stores that exist are used, not planned again.',
  because: 'They are services that run all the time; a pipeline reads from them or hands over to them.',
  source: 'D2.6, D4.5',
  shows: [
    {
      text: 'The gateway splits the traffic already.',
      heard: { components: [{ kind: 'ab_testing', quote: 'splits the traffic', status: 'exists' }] },
    },
  ],
  clean: [
    {
      text: 'We would like to split the traffic one day.',
      heard: { components: [{ kind: 'ab_testing', quote: 'split the traffic', status: 'later' }] },
    },
  ],
  judge: ({ kind, status }) =>
    ELSEWHERE.has(kind) && status === 'exists'
      ? {
          bucket: 'not_a_pipeline',
          text: 'It exists as a service of its own, and the pipelines work with it as it is.',
        }
      : null,
});
