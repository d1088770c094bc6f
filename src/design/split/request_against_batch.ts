import { PRICE, relation } from '#design/split/relation';
import type { Stage } from '#design/split/stage';

const isBatch = (stage: Stage): boolean =>
  (stage.makes !== null && stage.makes !== 'deployed') ||
  (stage.clock !== null && stage.clock.value.kind !== 'request');

export default relation({
  id: 'request_against_batch',
  says: 'Answering requests and working through batches are different pipelines.',
  because:
    'A deployed pipeline is frozen when it is deployed and runs once for each request; a batch would run with it each time.',
  source: 'D5.5, ZENML.md section 6',
  cost: 'Whoever asks for one answer would wait until the batch work is through.',
  instead: 'A deployed pipeline for the requests, fed by the batch pipeline through a model version or an index.',
  effect: 'cut',
  weight: PRICE.must,
  shows: [
    {
      text: 'Train on Sundays; the app asks for a score while the customer waits.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'realtime_inference', quote: 'asks for a score' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'The app sends a letter, the text is cleaned and the answer goes back.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'the text is cleaned' },
          { kind: 'realtime_inference', quote: 'the answer goes back' },
        ],
      },
    },
  ],
  between: (a, b) => {
    const [request, batch] = a.makes === 'deployed' ? [a, b] : [b, a];
    if (request.makes !== 'deployed' || !isBatch(batch)) return null;
    return () => ({
      text: `"${request.component.name}" answers single requests, "${batch.component.name}" works through a whole batch.`,
      evidence: request.component.evidence,
    });
  },
});
