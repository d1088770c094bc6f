import { timing } from '#design/trigger/timing-rule';

export default timing({
  id: 'deployed_answers_requests',
  says: 'A deployed pipeline runs once for each request.',
  because: 'It is an HTTP service around a pipeline; nothing else starts it.',
  source: 'D5.5, ZENML.md section 6',
  shows: [
    {
      text: 'The app asks for a score.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'asks for a score' }] },
    },
  ],
  clean: [{ text: 'Score everybody.', heard: { components: [{ kind: 'batch_inference', quote: 'Score everybody' }] } }],
  time: ({ role }) =>
    role === 'deployed'
      ? {
          trigger: { kind: 'request', cadence: null, detail: null },
          text: 'A deployed pipeline runs once for each request.',
          evidence: [],
          restsOn: [],
          assumption: null,
        }
      : null,
});
