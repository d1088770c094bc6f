import { addAfter, stepRule } from '#design/steps/step-rule';
import { valueOf } from '#design/facts';

export default stepRule({
  id: 'promoted_by_a_step',
  says: 'Where a rule was named that decides about a version, a step applies it.',
  because: "A rule that lives in somebody's head is applied differently each time.",
  source: 'D5.6',
  shows: [
    {
      text: 'Fit the model; it is only used if the error went down. Then score everybody.',
      heard: {
        components: [
          { kind: 'training', quote: 'Fit the model' },
          { kind: 'batch_inference', quote: 'score everybody' },
        ],
        facts: [
          {
            attribute: 'promotion',
            value: { by: 'rule', who: null, criterion: 'the error went down' },
            quote: 'only used if the error went down',
          },
        ],
      },
    },
  ],
  clean: [{ text: 'Fit the model.', heard: { components: [{ kind: 'training', quote: 'Fit the model' }] } }],
  apply: (slots, { role, reading }) => {
    const said = valueOf(reading, 'promotion', 'role:training') ?? valueOf(reading, 'promotion');
    return role === 'training' && said !== null && !slots.some(({ id }) => id === 'promote')
      ? {
          slots: addAfter(slots, ['train', 'evaluate'], 'promote', 'promoted_by_a_step'),
          text: 'The promotion that you described became a step of its own.',
        }
      : null;
  },
});
