import { fold, stepRule } from '#design/steps/step-rule';
import type { Slot, SlotId } from '#design/steps/slot';

/** The guideline of D5.7. */
export const MOST_STEPS = 7;

/** Which narrow step joins which neighbour, the least loss first. */
const JOINS: readonly (readonly [SlotId, SlotId])[] = [
  ['check', 'load'],
  ['features', 'prepare'],
  ['report', 'evaluate'],
  ['report', 'deliver'],
  ['label', 'load'],
  ['export', 'promote'],
  ['guard', 'score'],
  ['tune', 'train'],
  ['deliver', 'score'],
];

export default stepRule({
  id: 'seven_at_most',
  says: 'A pipeline has at most about seven steps; narrow ones share a step.',
  because: 'Each boundary stores and reads back its data, and a list of twenty steps shows nobody where the work is.',
  source: 'D5.7, D5.8',
  cost: 'More time goes into moving data and starting containers than into the work.',
  instead: 'Steps that are worth a rerun of their own; what always runs together inside them.',
  shows: [
    {
      text: 'Load, check, clean, build features, collect labels, fit, evaluate, promote, convert and report.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load' },
          { kind: 'validation', quote: 'check' },
          { kind: 'preprocessing', quote: 'clean' },
          { kind: 'feature_engineering', quote: 'build features' },
          { kind: 'labeling', quote: 'collect labels' },
          { kind: 'training', quote: 'fit' },
          { kind: 'evaluation', quote: 'evaluate' },
          { kind: 'promotion', quote: 'promote' },
          { kind: 'model_export', quote: 'convert' },
          { kind: 'reporting', quote: 'report' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Load, clean, fit and evaluate.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load' },
          { kind: 'preprocessing', quote: 'clean' },
          { kind: 'training', quote: 'fit' },
          { kind: 'evaluation', quote: 'evaluate' },
        ],
      },
    },
  ],
  apply: (slots) => {
    let left: readonly Slot[] = slots;
    for (const [narrow, wide] of JOINS) {
      if (left.length <= MOST_STEPS) break;
      const from = left.find(({ id }) => id === narrow);
      const into = left.find(({ id }) => id === wide);
      if (from && into) left = fold(left, from, into);
    }
    return left.length === slots.length
      ? null
      : {
          slots: left,
          text: `${slots.length} small steps became ${left.length}, because what always runs together shares a step.`,
        };
  },
});
