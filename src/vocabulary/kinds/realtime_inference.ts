import { kind } from '#vocabulary/kind';

export default kind({
  id: 'realtime_inference',
  is: 'answers single requests with a model: API, chatbot, agent, recommendations on page load',
  usual: 'deployed_pipeline',
  instead: null,
  step: null,
  examples: [],
});
