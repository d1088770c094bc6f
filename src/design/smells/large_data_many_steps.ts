import { factsOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import { volumeWords } from '#design/smells/volume-words';

/** From here on a copy between two steps takes minutes rather than seconds ("multi-gigabyte", D5.8). */
const LARGE_GB = 10;

export default smell({
  id: 'large_data_many_steps',
  says: 'Data of many gigabytes is handed from narrow step to narrow step.',
  because: 'Every boundary serializes, stores and reads back the whole of it.',
  source: 'D5.8, D9',
  cost: 'The run spends its hours copying, and the storage fills with near copies of one data set.',
  instead: 'Few, broad steps on the large data; hand on small results or references.',
  shows: [
    {
      text: 'The 300 GB go through twelve little steps, each one writes them out again.',
      heard: { signals: [{ signal: 'large_data_between_steps', quote: 'The 300 GB go through twelve little steps' }] },
    },
    {
      text: 'Every rename is a step of its own, on 80 GB a night.',
      heard: {
        facts: [{ attribute: 'gigabytes_per_run', value: 80, quote: '80 GB a night' }],
        signals: [{ signal: 'step_per_transformation', quote: 'Every rename is a step of its own' }],
      },
    },
  ],
  clean: [
    {
      text: 'About 80 GB a night, read once, aggregated in the same step.',
      heard: { facts: [{ attribute: 'gigabytes_per_run', value: 80, quote: '80 GB a night' }] },
    },
    {
      text: 'Every rename is a step, but it is two megabytes.',
      heard: { signals: [{ signal: 'step_per_transformation', quote: 'Every rename is a step' }] },
    },
  ],
  judge: ({ reading }) => {
    const stated = standingSignal(reading, 'large_data_between_steps');
    const narrow = standingSignal(reading, 'step_per_transformation');
    const large = factsOf(reading, 'gigabytes_per_run').filter(({ value }) => value >= LARGE_GB);
    const evidence =
      stated?.evidence ??
      (narrow && large.length > 0 ? [...narrow.evidence, ...large.flatMap((fact) => fact.evidence)] : null);
    if (!evidence) return null;
    const volume = volumeWords(reading);
    return {
      text: `Large data passes through many narrow steps: ${said(evidence)}.`,
      cost: `Each boundary writes and reads all of it once more${volume ? ` (${volume})` : ''}, so that the copying takes longer than the work and the store fills with versions that differ by one column.`,
      instead:
        'Do everything that reads the large data in one or two broad steps and hand on only what is small: the finished tiles, tables or features, or a reference to where the large data lies. Restart points go where hours of work would be lost, not between every two operations.',
      evidence,
    };
  },
});
