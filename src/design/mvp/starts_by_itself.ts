import { mvpRule } from '#design/mvp/mvp-rule';

export default mvpRule({
  id: 'starts_by_itself',
  criterion: 'simple',
  says: 'Of two equals, the pipeline that needs nothing outside to start it comes first.',
  because:
    'Open-source ZenML does not wait for events, so that something else has to be built before an event starts a run.',
  source: 'D6.2, ZENML.md section 4',
  shows: [
    {
      text: 'Every night grade the calls of the day; and replay the fixed calls when a prompt changes.',
      heard: {
        components: [
          { kind: 'evaluation', quote: 'grade the calls of the day' },
          { kind: 'evaluation', quote: 'replay the fixed calls' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'Every night' },
            component: 'grade the calls of the day',
            quote: 'Every night',
          },
          {
            attribute: 'trigger',
            value: { kind: 'event', cadence: null, words: 'when a prompt changes' },
            component: 'replay the fixed calls',
            quote: 'when a prompt changes',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Replay the fixed calls when a prompt changes.',
      heard: {
        components: [{ kind: 'evaluation', quote: 'Replay the fixed calls' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'event', cadence: null, words: 'when a prompt changes' },
            component: 'Replay the fixed calls',
            quote: 'when a prompt changes',
          },
        ],
      },
    },
  ],
  score: ({ role, stages }, { drafts }) => {
    const rivals = drafts.filter((draft) => draft.role === role);
    const waits = stages.some(({ clock, makes }) => makes !== null && clock?.value.kind === 'event');
    return rivals.length > 1 && !waits
      ? { points: 1, text: 'It starts by itself; nothing else has to be built to set it off.', evidence: [] }
      : null;
  },
});
