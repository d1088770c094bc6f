import { called, plainRole } from '#interview/nouns';
import { dueWords, openPairs } from '#interview/pairs';
import { question } from '#interview/question-rule';
import type { Role } from '#vocabulary/roles';

export default question({
  id: 'failure_domains',
  says: 'Ask by a concrete night whether one part should go on when the part before it has failed.',
  because:
    'Parts that must survive each other belong in separate pipelines; parts that are useless alone belong together.',
  source: 'D2.6, D5.2',
  header: 'If it fails',
  phase: 'decompose',
  open: (view) =>
    openPairs(view).map(([user, maker]) => {
      const [uses, makes] = [called(view, user), called(view, maker)];
      const old = maker === 'training' ? 'with the model that is there' : 'on the data of the run before';
      return {
        about: `${user}|${maker}`,
        text: `It is 2 AM and ${makes} has failed. Should ${uses}, due ${dueWords(view, user)}, still run ${old}, or wait until it is repaired?`,
        why: `If it goes on, the two are separate pipelines that meet in an artifact. If it waits, they can share one.`,
        concrete: `Somebody opens the result of ${uses} in the morning after ${makes} broke. Would they rather find one made ${old}, or none at all?`,
        meaning: `Things fail at night. I would like to know which parts you would want to have anyway in the morning, made from what was there before, and which would be wrong or useless without a fresh run of ${plainRole(maker)}.`,
        answers: [
          { id: 'goes_on', text: `Run anyway, ${old}`, likely: 75 },
          { id: 'waits', text: 'Wait: without a fresh run the result is of no use', likely: 25 },
        ],
        recommended: 'goes_on',
        open: `Should ${plainRole(user)} go on when ${plainRole(maker)} has failed?`,
      };
    }),
  settle: (about, option) => {
    const [user, maker] = about.split('|') as [Role, Role];
    if (option !== 'goes_on' && option !== 'waits') return {};
    return {
      facts: [
        {
          subject: `role:${user}`,
          attribute: 'goes_on_without',
          value: { upstream: maker, goesOn: option === 'goes_on' },
        },
      ],
    };
  },
  shows: [
    {
      text: 'We train a lead model and score all leads with it.',
      heard: {
        components: [
          { kind: 'training', quote: 'train a lead model' },
          { kind: 'batch_inference', quote: 'score all leads' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'We score all customers with the model that we were given.',
      heard: { components: [{ kind: 'batch_inference', quote: 'score all customers' }] },
    },
  ],
});
