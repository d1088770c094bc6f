import { given, hears, isKnown, pipelinesOf } from '#interview/known';
import { question, type Plausible, type View } from '#interview/question-rule';

const GIGABYTES: Readonly<Record<string, number>> = { small: 0.5, middle: 20, large: 500 };

const ANSWERS: readonly Plausible[] = [
  { id: 'small', text: 'Up to about a gigabyte', likely: 50 },
  { id: 'middle', text: 'Some gigabytes to some dozen', likely: 35 },
  { id: 'large', text: 'Hundreds of gigabytes or more', likely: 15 },
];

/** What works in a notebook or in a script does not handle hundreds of gigabytes, unless somebody says so. */
const fitsOnADesk = (view: View): boolean =>
  (hears(view, 'useful_result') || given(view, 'prototype').length > 0) && !hears(view, 'large_data_between_steps');

export default question({
  id: 'data_volume',
  says: 'Ask how much data a run handles when many steps pass it on and nobody gave an amount.',
  because: 'Every step boundary stores the data and reads it back; on large data narrow steps cost hours.',
  source: 'D5.8',
  header: 'Data volume',
  phase: 'decompose',
  open: (view) => {
    if (isKnown(view, 'gigabytes_per_run') || given(view, 'data_volume').length > 0 || pipelinesOf(view).length === 0)
      return [];
    const longest = [...pipelinesOf(view)].sort((a, b) => b.steps.length - a.steps.length)[0];
    const steps = (longest?.steps ?? []).slice(0, 3).map((s) => s.name.replaceAll('_', ' '));
    return [
      {
        about: 'workflow',
        text: `How much data does one run handle${steps.length > 1 ? ` between “${steps.join('”, “')}”` : ''}?`,
        why: 'Between any two steps the data is stored and read back. With little data that does not matter; with a lot, fewer and larger steps save hours.',
        concrete: 'Would the data of one run fit on a laptop, or has moving it ever been the slow part?',
        meaning: 'A guess in gigabytes for one run is enough, or the number of rows and columns, files and their size.',
        answers: ANSWERS.filter((a) => a.id !== 'large' || !fitsOnADesk(view)),
        recommended: null,
        open: 'How much data does one run handle?',
      },
    ];
  },
  settle: (_about, option) => {
    const value = GIGABYTES[option];
    return value === undefined ? {} : { facts: [{ subject: 'workflow', attribute: 'gigabytes_per_run', value }] };
  },
  shows: [
    {
      text: 'The recordings are used to train a speech model.',
      heard: { components: [{ kind: 'training', quote: 'train a speech model' }] },
    },
  ],
  clean: [
    {
      text: 'Train a churn model on 40 GB a day.',
      heard: {
        components: [{ kind: 'training', quote: 'Train a churn model' }],
        facts: [{ attribute: 'data_volume', value: '40 GB a day', quote: '40 GB a day' }],
      },
    },
  ],
});
