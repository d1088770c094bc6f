import { signalsOf } from '#design/facts';
import { fold, stepRule } from '#design/steps/step-rule';
import type { Slot } from '#design/steps/slot';
import type { Reading } from '#reading/reading';

export default stepRule({
  id: 'trivial_checks_join_the_load',
  says: 'A check that only looks whether data is there belongs to the step that loads it.',
  because: 'A step of its own stores and reads back all the data just to count it.',
  source: 'D5.8',
  cost: 'Every run pays for a container and a round trip through the artifact store, to learn what the loading step knew.',
  instead: 'Let the loading step fail when its data is empty.',
  shows: [
    {
      text: 'Load the bookings, then a step that looks whether there are any rows, then fit the model.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'validation', quote: 'a step that looks whether there are any rows' },
          { kind: 'training', quote: 'fit the model' },
        ],
        signals: [{ signal: 'empty_check_step', quote: 'a step that looks whether there are any rows' }],
      },
    },
  ],
  clean: [
    {
      text: 'Load the bookings, check them against the ledger, then fit the model.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'validation', quote: 'check them against the ledger' },
          { kind: 'training', quote: 'fit the model' },
        ],
      },
    },
  ],
  apply: (slots, { reading }) => {
    const check = slots.find((slot) => slot.id === 'check' && slot.stages.every((stage) => isTrivial(stage, reading)));
    const load = slots.find(({ id }) => id === 'load');
    return check && load
      ? { slots: fold(slots, check, load), text: `Looking whether data has arrived is part of loading it, not a step.` }
      : null;
  },
});

const isTrivial = ({ component }: Slot['stages'][number], reading: Reading): boolean =>
  signalsOf(reading, 'empty_check_step').some(({ evidence }) =>
    evidence.some((heard) =>
      component.evidence.some((own) => own.entry === heard.entry && own.start < heard.end && heard.start < own.end),
    ),
  );
