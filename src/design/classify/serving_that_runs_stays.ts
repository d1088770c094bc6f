import { exception } from '#design/classify/classify-rule';

export default exception({
  id: 'serving_that_runs_stays',
  says: 'A service that answers requests today is fed by the pipelines, not replaced by them.',
  because:
    'Others depend on its address and its speed; what it usually lacks is a good model, and training delivers that.',
  source: 'D2.6',
  instead: 'Let the training pipeline promote a version and let the running service load it.',
  shows: [
    {
      text: 'The scores come from a FastAPI service that has been live for a year.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'a FastAPI service', status: 'exists' }] },
    },
  ],
  clean: [
    {
      text: 'We want an endpoint that the app can ask for a score.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'an endpoint that the app can ask' }] },
    },
  ],
  judge: ({ kind, status, name }) =>
    kind === 'realtime_inference' && status === 'exists'
      ? {
          bucket: 'not_a_pipeline',
          instead: `Keep "${name}" and let it load the version that has been promoted.`,
          text: 'It answers requests today; the pipelines feed it with a better model instead of replacing it.',
        }
      : null,
});
