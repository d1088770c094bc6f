import { factsOf } from '#design/facts';
import { mvpRule } from '#design/mvp/mvp-rule';
import type { Role } from '#vocabulary/roles';

/** People name the answers that they need, not how these are computed: on request or ahead of time. */
const OTHER_USE: Partial<Record<Role, Role>> = { inference: 'deployed', deployed: 'inference' };

export default mvpRule({
  id: 'worth_most_tomorrow',
  criterion: 'pain',
  says: 'The pipeline whose outcome the person would value most tomorrow comes first.',
  because: 'What relieves the greatest pain is used, and what is used gets mended.',
  source: 'D6.1, D6.2',
  shows: [
    {
      text: 'Train monthly, score weekly; the list on Tuesdays is what we need most.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
        facts: [{ attribute: 'most_valuable', value: 'inference', quote: 'the list on Tuesdays is what we need most' }],
      },
    },
    {
      text: 'Train monthly, answer the callers; the estimate is what we need most.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'realtime_inference', quote: 'answer the callers' },
        ],
        facts: [{ attribute: 'most_valuable', value: 'inference', quote: 'the estimate is what we need most' }],
      },
    },
  ],
  clean: [
    {
      text: 'Train monthly, score weekly; the rest can wait for the API.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
        facts: [{ attribute: 'most_valuable', value: 'index', quote: 'the rest can wait' }],
      },
    },
    {
      text: 'Train monthly, score weekly.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
      },
    },
  ],
  score: ({ role }, { drafts, reading }) => {
    const [said] = factsOf(reading, 'most_valuable');
    const meant = said && drafts.every((draft) => draft.role !== said.value) ? OTHER_USE[said.value] : said?.value;
    return said && meant === role
      ? { points: 6, text: 'It is what you said would be worth most.', evidence: said.evidence }
      : null;
  },
});
