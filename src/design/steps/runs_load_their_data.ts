import { addAfter, stepRule } from '#design/steps/step-rule';
import type { SlotId } from '#design/steps/slot';

const BRINGS: readonly SlotId[] = ['load', 'label'];

export default stepRule({
  id: 'runs_load_their_data',
  says: 'A pipeline that works in batches starts by loading its data.',
  because: 'What a run worked on has to be an artifact of that run, or nobody can repeat it.',
  source: 'D4.2',
  shows: [
    {
      text: 'Score everybody every night.',
      heard: { components: [{ kind: 'batch_inference', quote: 'Score everybody' }] },
    },
  ],
  clean: [
    {
      text: 'Load the bookings and score everybody.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'batch_inference', quote: 'score everybody' },
        ],
      },
    },
  ],
  apply: (slots, { role }) =>
    role !== 'deployed' && !slots.some(({ id }) => BRINGS.includes(id))
      ? {
          slots: addAfter(slots, [], 'load', 'runs_load_their_data'),
          text: 'A step that reads the data was added, so that each run keeps what it worked on.',
        }
      : null,
});
