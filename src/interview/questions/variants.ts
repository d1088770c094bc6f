import { theModel } from '#interview/nouns';
import { hears, isKnown } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const COUNTS: Readonly<Record<string, number>> = { one: 1, few: 5, many: 100 };

const ANSWERS: readonly Plausible[] = [
  { id: 'few', text: 'A handful, with the same steps', likely: 50 },
  { id: 'many', text: 'Dozens or more, with the same steps', likely: 35 },
  { id: 'one', text: 'Only one', likely: 15 },
];

export default question({
  id: 'variants',
  says: 'Ask how many models, customers or regions share the steps when a pipeline for each of them was mentioned.',
  because:
    'What shares its steps is one pipeline with a parameter; a copy for each has to be mended as often as there are copies.',
  source: 'D9',
  header: 'Variants',
  phase: 'decompose',
  open: (view) => {
    const planned = hears(view, 'pipeline_for_each_model', 'pipeline_for_each_case');
    if (!planned || isKnown(view, 'variants')) return [];
    return [
      {
        about: 'workflow',
        text: `How many versions of ${theModel(view)} are there to be, and do their steps differ in anything but the data?`,
        why: 'If only the data or a setting differs, one pipeline with a parameter does for all of them.',
        concrete: 'Take two of them that differ most. Which step would the one have that the other has not?',
        meaning:
          'I mean the number of models, customers, regions or products that go through the same steps, one after the other or side by side.',
        answers: ANSWERS,
        recommended: null,
        open: `How many variants of ${theModel(view)} share their steps?`,
      },
    ];
  },
  settle: (_about, option) => {
    const value = COUNTS[option];
    return value === undefined ? {} : { facts: [{ subject: 'workflow', attribute: 'variants', value }] };
  },
  shows: [
    {
      text: 'A training pipeline for each region.',
      heard: {
        components: [{ kind: 'training', quote: 'A training pipeline for each region' }],
        signals: [{ signal: 'pipeline_for_each_case', quote: 'A training pipeline for each region' }],
      },
    },
  ],
  clean: [
    { text: 'Train a churn model.', heard: { components: [{ kind: 'training', quote: 'Train a churn model' }] } },
  ],
});
