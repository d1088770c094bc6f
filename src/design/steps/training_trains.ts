import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'training_trains',
  says: 'A training pipeline has a step that fits the model, also where only what surrounds it was described.',
  because: 'It is what all the others are there for.',
  source: 'D5.5',
  shows: [
    {
      text: 'Load the bookings and clean them. My notebook gets an AUC of 0.8 from that.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'preprocessing', quote: 'clean them' },
        ],
        facts: [{ attribute: 'prototype', value: 'notebook, AUC 0.8', quote: 'My notebook gets an AUC of 0.8' }],
      },
    },
  ],
  clean: [{ text: 'Fit the model.', heard: { components: [{ kind: 'training', quote: 'Fit the model' }] } }],
  apply: (slots, { role }) =>
    role === 'training' && !slots.some(({ id }) => id === 'train')
      ? {
          slots: addAfter(slots, ['load', 'check', 'prepare', 'label', 'features', 'tune'], 'train', 'training_trains'),
          text: 'A step that fits the model was added; everything around it was described.',
        }
      : null,
});
