import { theModel } from '#interview/nouns';
import { isKnown } from '#interview/known';
import { question } from '#interview/question-rule';

export default question({
  id: 'tried_before',
  says: 'Ask what was tried before and why it did not last, when the description is thin or the person wants to be asked everything.',
  because: 'What failed once fails again for the same reason, and the reason is often not in the description.',
  source: 'D3.3',
  header: 'Tried before',
  phase: 'classify',
  open: (view) => {
    if (isKnown(view, 'tried_before')) return [];
    return [
      {
        about: 'workflow',
        text: `Was something like ${theModel(view)} tried before, and why did it not last?`,
        why: 'The reason it failed should not be built in a second time.',
        concrete: 'Who did this work before, by which means, and what made them stop or start over?',
        meaning: 'An earlier project, a bought tool, a script that somebody gave up on. If there was none, say so.',
        answers: [
          { id: 'nothing', text: 'No, this is the first attempt', likely: 60 },
          { id: 'given_up', text: 'Yes, and it was given up', likely: 40 },
        ],
        recommended: null,
        open: 'What was tried before, and why did it not last?',
      },
    ];
  },
  settle: (_about, option) => {
    const said: Readonly<Record<string, string>> = {
      nothing: 'nothing before this',
      given_up: 'an earlier attempt was given up',
    };
    const value = said[option];
    return value ? { facts: [{ subject: 'workflow', attribute: 'tried_before', value }] } : {};
  },
  shows: [
    {
      text: 'We are to train a demand model.',
      heard: { components: [{ kind: 'training', quote: 'train a demand model' }] },
    },
  ],
  clean: [
    {
      text: 'Train a churn model; the vendor tool was dropped because nobody trusted it.',
      heard: {
        components: [{ kind: 'training', quote: 'Train a churn model' }],
        facts: [
          {
            attribute: 'tried_before',
            value: 'a vendor tool that nobody trusted',
            quote: 'the vendor tool was dropped because nobody trusted it',
          },
        ],
      },
    },
  ],
});
