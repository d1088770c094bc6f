import { listed } from '#interview/nouns';
import { isKnown, pipelinesOf } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const SIZES: Readonly<Record<string, number>> = { one: 1, two: 2, four: 4, more: 8 };

const ANSWERS: readonly Plausible[] = [
  { id: 'one', text: 'One person', likely: 30 },
  { id: 'two', text: 'Two or three', likely: 40 },
  { id: 'four', text: 'Four or more', likely: 20 },
  { id: 'more', text: 'Several teams', likely: 10, offered: false },
];

export default question({
  id: 'team',
  says: 'Ask who will look after the pipelines when nobody said.',
  because:
    'An engineer can keep two or three pipelines alive; a plan with more of them than that is abandoned, not maintained.',
  source: 'D3.2, D9',
  header: 'Team',
  phase: 'decompose',
  open: (view) => {
    if (isKnown(view, 'team_size') || isKnown(view, 'ml_engineers')) return [];
    const names = pipelinesOf(view).map((p) => p.name);
    return [
      {
        about: 'workflow',
        text: 'Who will build this and keep it running: how many people, and what do they do otherwise?',
        why: `Each person can look after two or three pipelines${names.length > 1 ? `; so far there would be ${listed(names)}` : ''}.`,
        concrete: 'The run fails while you are on holiday. Who notices, and who repairs it?',
        meaning:
          'I mean those who will mend it when it breaks, not everybody who is interested. Names or roles will do: "me and a data engineer, two days a week".',
        answers: ANSWERS,
        recommended: null,
        open: 'Who will maintain the pipelines?',
      },
    ];
  },
  settle: (_about, option) => {
    const value = SIZES[option];
    return value === undefined ? {} : { facts: [{ subject: 'workflow', attribute: 'team_size', value }] };
  },
  shows: [
    {
      text: 'Somebody should train the pricing model.',
      heard: { components: [{ kind: 'training', quote: 'train the pricing model' }] },
    },
  ],
  clean: [
    {
      text: 'There are three of us, and we train a churn model.',
      heard: {
        components: [{ kind: 'training', quote: 'train a churn model' }],
        facts: [{ attribute: 'team_size', value: 3, quote: 'three of us' }],
      },
    },
  ],
});
