import { aboutComponent, valueOf } from '#design/facts';
import { fold, stepRule } from '#design/steps/step-rule';

/** From about here on a round trip through the artifact store is felt in every run. */
const LARGE_GB = 20;

export default stepRule({
  id: 'large_data_in_one_step',
  says: 'Transformations of one large data set that always run together share a step.',
  because: 'Each step boundary writes the whole set to the artifact store and reads it back.',
  source: 'D5.8',
  cost: 'Every boundary costs the run another write and read of all the data.',
  instead: 'One step that prepares the data; a boundary only where somebody would rerun from there.',
  shows: [
    {
      text: 'Clean the 120 GB of counters, build the features, fit the model.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'Clean' },
          { kind: 'feature_engineering', quote: 'build the features' },
          { kind: 'training', quote: 'fit the model' },
        ],
        facts: [{ attribute: 'gigabytes_per_run', value: 120, quote: '120 GB' }],
      },
    },
  ],
  clean: [
    {
      text: 'Clean the bookings, build the features, fit the model.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'Clean' },
          { kind: 'feature_engineering', quote: 'build the features' },
          { kind: 'training', quote: 'fit the model' },
        ],
      },
    },
  ],
  apply: (slots, { reading, role }) => {
    const prepare = slots.find(({ id }) => id === 'prepare');
    const features = slots.find(({ id }) => id === 'features');
    if (!prepare || !features || role === 'data') return null;
    const sizes = [...prepare.stages, ...features.stages].map(({ component }) =>
      valueOf(reading, 'gigabytes_per_run', aboutComponent(component)),
    );
    const largest = Math.max(0, ...sizes.map((size) => size ?? 0), valueOf(reading, 'gigabytes_per_run') ?? 0);
    return largest >= LARGE_GB
      ? {
          slots: fold(slots, features, prepare),
          text: `Cleaning and features share a step, so that about ${Math.round(largest)} GB are stored once and not twice.`,
        }
      : null;
  },
});
