import { called, plainRole } from '#interview/nouns';
import { given, isKnown, pipelinesOf } from '#interview/known';
import { question } from '#interview/question-rule';
import { ROLES, type Role } from '#vocabulary/roles';

export default question({
  id: 'value',
  says: 'Ask which outcome would be worth most tomorrow when there is more than one pipeline to begin with.',
  because: 'The first pipeline should end the pain that is felt now; everything else can wait until it runs.',
  source: 'D6.1',
  header: 'First',
  phase: 'mvp',
  open: (view) => {
    const all = pipelinesOf(view);
    if (all.length < 2 || isKnown(view, 'most_valuable')) return [];
    const heard = given(view, 'most_valuable')[0];
    const roles = [...new Set(all.map((p) => p.role))];
    const first = all.find((p) => p.mvp)?.role ?? null;
    const ordered = [...roles].sort((a, b) => Number(b === first) - Number(a === first));
    return [
      {
        about: 'workflow',
        text: `If exactly one of these ran reliably from tomorrow on, which would help most: ${roles.map((r) => called(view, r)).join(', or ')}?`,
        why: 'That one is built first and proven end to end before the next is begun.',
        concrete: `Think of the last week in which something went wrong or took too long. Which part would have spared you that: ${roles.map(plainRole).join(', ')}?`,
        meaning:
          'I am not asking what matters most in the long run. I would like to know which single part, running by itself from tomorrow, would take the most work or worry off you.',
        answers: ordered.map((role, i) => ({
          id: role,
          text: called(view, role).replace(/^the /, 'The '),
          likely: i === 0 ? 50 : 50 / (ordered.length - 1),
          offered: i < 3,
        })),
        recommended: first,
        open: 'Which of the pipelines would be worth most if it ran tomorrow?',
        ...(heard && roles.includes(heard.value) && { heard: { answer: heard.value, confidence: heard.confidence } }),
      },
    ];
  },
  settle: (_about, option) =>
    option in ROLES ? { facts: [{ subject: 'workflow', attribute: 'most_valuable', value: option as Role }] } : {},
  shows: [
    {
      text: 'Train the model each month and score all customers each night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train the model each month' },
          { kind: 'batch_inference', quote: 'score all customers each night' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            quote: 'each month',
            subject: 'role:training',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'each night' },
            quote: 'each night',
            subject: 'role:inference',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Train the model each month.',
      heard: { components: [{ kind: 'training', quote: 'Train the model each month' }] },
    },
  ],
});
