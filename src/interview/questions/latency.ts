import { inTheirWords } from '#interview/nouns';
import { isKnown, wanted } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const BUDGETS: Readonly<Record<string, number>> = { under_10: 5, under_100: 60, under_second: 400, seconds: 3000 };

const ANSWERS: readonly Plausible[] = [
  { id: 'under_second', text: 'Some hundred milliseconds: a person waits for it on a page', likely: 45 },
  { id: 'under_100', text: 'Under 100 milliseconds, network included', likely: 30 },
  { id: 'under_10', text: 'Under 10 milliseconds', likely: 5 },
  { id: 'seconds', text: 'A few seconds are fine', likely: 20, offered: false },
];

export default question({
  id: 'latency',
  says: 'Ask for the budget of one answer when something is to answer requests and nobody gave a number.',
  because: '"Real-time" can mean two milliseconds or two seconds, and only the first rules out a deployed pipeline.',
  source: 'D4.4',
  header: 'Latency',
  phase: 'classify',
  open: (view) => {
    const services = wanted(view, 'realtime_inference').filter((c) => !c.stays && c.status !== 'exists');
    const [service] = services;
    if (!service || isKnown(view, 'latency_ms')) return [];
    const words = inTheirWords(service);
    return [
      {
        about: 'workflow',
        text: `How long may whoever asks wait for one answer, and how many questions come in at the busiest time? ${words ? `You said: ${words}.` : ''}`.trim(),
        why: 'Below about 10 milliseconds a dedicated serving framework is the right tool, fed by the training pipeline; above that a deployed pipeline usually does.',
        concrete:
          'Picture the slowest answer that nobody would complain about. Is it a blink (a fifth of a second), a page load (a second), or so fast that a program, not a person, would notice?',
        meaning:
          'I mean the time from the request to the answer, for one request, on a bad day rather than on average. A rough figure will do: milliseconds, tenths of a second, seconds.',
        answers: ANSWERS,
        recommended: 'under_second',
        open: 'How long may one answer take, and how many requests come in at the busiest time?',
      },
    ];
  },
  settle: (_about, option) => {
    const value = BUDGETS[option];
    return value === undefined ? {} : { facts: [{ subject: 'workflow', attribute: 'latency_ms', value }] };
  },
  shows: [
    {
      text: 'The shop asks for a size while the customer looks at the page.',
      heard: {
        components: [
          { kind: 'realtime_inference', quote: 'The shop asks for a size while the customer looks at the page' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'The shop asks for a size, 80 ms at most.',
      heard: {
        components: [{ kind: 'realtime_inference', quote: 'The shop asks for a size' }],
        facts: [{ attribute: 'latency_ms', value: 80, quote: '80 ms' }],
      },
    },
  ],
});
