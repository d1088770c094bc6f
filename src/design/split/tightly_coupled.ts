import { PRICE, relation } from '#design/split/relation';
import type { Stage } from '#design/split/stage';

export default relation({
  id: 'tightly_coupled',
  says: 'What always runs right before or after something else belongs in its pipeline.',
  because:
    'A boundary between them adds a trigger, a wait and a place to fail, and nobody ever runs one without the other.',
  source: 'D5.4',
  instead: 'Make them steps of one pipeline.',
  effect: 'join',
  weight: PRICE.usual,
  shows: [
    {
      text: 'Score everybody and write the list to the CRM.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score everybody' },
          { kind: 'data_export', quote: 'write the list to the CRM' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'The chatbot answers; fit the forecast.',
      heard: {
        components: [
          { kind: 'realtime_inference', quote: 'The chatbot answers' },
          { kind: 'training', quote: 'fit the forecast' },
        ],
      },
    },
  ],
  between: (a, b) => coupling(a, b) ?? coupling(b, a),
});

function coupling(support: Stage, anchor: Stage) {
  return support.makes === null && support.worksFor !== null && support.worksFor === anchor.makes
    ? () => ({
        text: `"${support.component.name}" always runs together with "${anchor.component.name}".`,
        evidence: [],
      })
    : null;
}
