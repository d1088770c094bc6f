import { kind } from '#vocabulary/kind';

export default kind({
  id: 'realtime_inference',
  is: 'answers single requests with a model: API, chatbot, agent, recommendations on page load',
  usual: 'deployed_pipeline',
  instead:
    'a dedicated serving framework (Triton, TorchServe or a plain FastAPI service) that loads the version which the training pipeline has promoted',
  step: { verb: 'answer', produces: 'answer to the request', artifact: 'decision' },
  examples: [
    'the app asks for a score while the customer waits',
    'a chatbot over our manuals',
    'recommendations when the page opens',
    "somebody uploads a photo and gets the plant's name back",
  ],
});
