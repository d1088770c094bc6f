import { mvpRule } from '#design/mvp/mvp-rule';
import { worksAlready } from '#design/readiness/works-already';

export default mvpRule({
  id: 'waits_for_an_event',
  criterion: 'achievable',
  says: 'A training that only an event sets off is not first where scoring runs on a clock and a model works already.',
  because: 'Nobody knows when the event comes, and until then nothing would have been proven.',
  source: 'D6.2',
  shows: [
    {
      text: 'Score every night with the model that works; train when a batch of labels is complete.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score every night' },
          { kind: 'training', quote: 'train' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'event', cadence: null, words: 'when a batch of labels is complete' },
            component: 'train',
            quote: 'when a batch of labels is complete',
          },
        ],
        signals: [{ signal: 'useful_result', quote: 'the model that works' }],
      },
    },
  ],
  clean: [
    {
      text: 'Score every night with the model that works; train every month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score every night' },
          { kind: 'training', quote: 'train' },
        ],
        signals: [{ signal: 'useful_result', quote: 'the model that works' }],
      },
    },
  ],
  score: ({ role, stages }, { drafts, reading }) => {
    const waits = stages.find(({ makes, clock }) => makes === 'training' && clock?.value.kind === 'event');
    const scored = drafts.some((draft) => draft.role === 'inference');
    return role === 'training' && waits && scored && worksAlready(reading).length > 0
      ? {
          points: -4,
          text: `It starts ${waits.clock?.value.words}, whenever that is.`,
          evidence: waits.clock?.evidence ?? [],
        }
      : null;
  },
});
