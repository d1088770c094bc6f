import { PRICE, relation } from '#design/split/relation';
import { FEEDING } from '#design/split/stage';

/** From here on doing the same preparation twice costs more than one more pipeline. */
const HEAVY_GB = 500;

export default relation({
  id: 'shared_and_heavy',
  says: 'Preparation of very large data that several pipelines need is done once, in a pipeline of its own.',
  because:
    'Preparing it in each of them reads and stores terabytes twice, and a failure late in the run repeats all of it.',
  source: 'D5.5, D5.8',
  cost: 'Every training and every scoring run would pay for the whole preparation again.',
  instead: 'A data pipeline that keeps the prepared data as a versioned artifact.',
  effect: 'cut',
  weight: PRICE.must,
  shows: [
    {
      text: 'Two terabytes of scenes are composited; the model trains on them and then maps everything.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'are composited' },
          { kind: 'training', quote: 'the model trains' },
          { kind: 'batch_inference', quote: 'maps everything' },
        ],
        facts: [{ attribute: 'gigabytes_per_run', value: 2000, component: 'are composited', quote: 'Two terabytes' }],
      },
    },
  ],
  clean: [
    {
      text: 'A gigabyte of bookings is cleaned; the model trains on it and then scores everybody.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'is cleaned' },
          { kind: 'training', quote: 'the model trains' },
          { kind: 'batch_inference', quote: 'scores everybody' },
        ],
        facts: [{ attribute: 'gigabytes_per_run', value: 1, component: 'is cleaned', quote: 'A gigabyte' }],
      },
    },
  ],
  between: (a, b) => {
    const [feed, use] = FEEDING.has(a.kind) ? [a, b] : [b, a];
    if (!FEEDING.has(feed.kind) || use.makes === null || feed.neededBy < 2) return null;
    const size = feed.gigabytes ?? 0;
    if (size < HEAVY_GB) return null;
    return () => ({
      text: `"${feed.component.name}" handles about ${Math.round(size)} GB a run, and ${feed.neededBy} pipelines need its result.`,
      evidence: feed.component.evidence,
    });
  },
});
