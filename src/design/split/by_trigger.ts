import { moreOften, sameClock } from '#design/split/clock';
import { PRICE, relation } from '#design/split/relation';
import { FEEDING, type Stage } from '#design/split/stage';

export default relation({
  id: 'by_trigger',
  says: 'Parts that run at different times are different pipelines.',
  because:
    'A run starts as a whole: one pipeline with two rhythms does the slow part too often or the fast part too rarely.',
  source: 'D5.1, ZENML.md section 3',
  cost: 'The part that should run rarely runs every time, and the part that is urgent waits for it.',
  instead: 'One pipeline for each rhythm, joined by an artifact or a model version.',
  effect: 'cut',
  weight: PRICE.must,
  shows: [
    {
      text: 'Train once a month, score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'once a month' },
            component: 'Train',
            quote: 'once a month',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'every night' },
            component: 'score',
            quote: 'every night',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every Sunday train, and check it on the last eight weeks.',
      heard: {
        components: [
          { kind: 'training', quote: 'train' },
          { kind: 'evaluation', quote: 'check it on the last eight weeks' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'Every Sunday' },
            component: 'train',
            quote: 'Every Sunday',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'Every Sunday' },
            component: 'check it on the last eight weeks',
            quote: 'Every Sunday',
          },
        ],
      },
    },
  ],
  between: (a, b) => {
    const [one, two] = [a.clock, b.clock];
    if (!one || !two || sameClock(one.value, two.value)) return null;
    if (readsWhatIsThere(a, b) || readsWhatIsThere(b, a)) return null;
    return () => ({
      text: `"${a.component.name}" runs ${one.value.words}, "${b.component.name}" ${two.value.words}; one pipeline has one trigger.`,
      evidence: [...one.evidence, ...two.evidence],
    });
  },
});

/** Data that changes less often than it is used is simply read each time, as it stands. */
const readsWhatIsThere = (feed: Stage, use: Stage): boolean =>
  FEEDING.has(feed.kind) &&
  feed.clock !== null &&
  use.clock !== null &&
  moreOften(use.clock.value, feed.clock.value) === true;
