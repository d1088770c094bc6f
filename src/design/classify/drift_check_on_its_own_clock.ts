import { aboutComponent, factOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';
import { isSure } from '#design/split/clock';
import { isOverdrawn } from '#design/classify/overdrawn';

/**
 * Drift checks usually wait until something runs that could drift (D6.3). One that is asked for by itself, with a time
 * of its own, is a batch job like any other and worth having.
 */
export default exception({
  id: 'drift_check_on_its_own_clock',
  says: 'A drift check that is asked for with a time of its own is a pipeline.',
  because: 'It compares data sets in batches, its reports are worth keeping, and somebody waits for the outcome.',
  source: 'D4.2, D5.1',
  shows: [
    {
      text: 'Every Sunday, compare the week with the training data and tell us on Slack.',
      heard: {
        components: [{ kind: 'drift_detection', quote: 'compare the week with the training data' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'Every Sunday' },
            component: 'compare the week with the training data',
            quote: 'Every Sunday',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'And then look whether the data has shifted.',
      heard: { components: [{ kind: 'drift_detection', quote: 'look whether the data has shifted' }] },
    },
  ],
  judge: (component, reading) => {
    if (component.kind !== 'drift_detection' || component.status === 'later' || isOverdrawn(reading)) return null;
    const clock = factOf(reading, 'trigger', aboutComponent(component));
    if (!clock || !isSure(clock)) return null;
    return {
      bucket: 'pipeline',
      text: `It has a time of its own (${clock.value.words}) and a report that somebody waits for.`,
      evidence: clock.evidence,
    };
  },
});
