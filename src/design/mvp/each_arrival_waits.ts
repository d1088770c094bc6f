import { mvpRule } from '#design/mvp/mvp-rule';
import { isCalendarTime } from '#design/split/clock';
import { worksAlready } from '#design/readiness/works-already';

export default mvpRule({
  id: 'each_arrival_waits',
  criterion: 'pain',
  says: 'Where each arrival waits for a prediction and a model works already, using it comes before renewing it on a schedule.',
  because:
    'Somebody does that work by hand with every arrival; a newer model helps nobody before the first one is in use.',
  source: 'D6.2',
  shows: [
    {
      text: 'As soon as a packet is complete, read its fields; fit again every quarter. The model reads 91 percent right.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'read its fields' },
          { kind: 'training', quote: 'fit again' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'event', cadence: null, words: 'As soon as a packet is complete' },
            component: 'read its fields',
            quote: 'As soon as a packet is complete',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'quarterly', words: 'every quarter' },
            component: 'fit again',
            quote: 'every quarter',
          },
        ],
        signals: [{ signal: 'useful_result', quote: 'The model reads 91 percent right' }],
      },
    },
  ],
  clean: [
    {
      text: 'Read the fields every night; fit again every quarter. The model reads 91 percent right.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Read the fields' },
          { kind: 'training', quote: 'fit again' },
        ],
        signals: [{ signal: 'useful_result', quote: 'The model reads 91 percent right' }],
      },
    },
  ],
  score: ({ role, stages }, { drafts, reading }) => {
    const arrives = stages.find(
      ({ makes, clock }) => makes === 'inference' && clock?.value.kind === 'event' && !isCalendarTime(clock.value),
    );
    const renewed = drafts.some(
      (draft) => draft.role === 'training' && draft.stages.some(({ clock }) => clock?.value.kind === 'schedule'),
    );
    const works = worksAlready(reading);
    return role === 'inference' && arrives && renewed && works.length > 0
      ? {
          points: 4,
          text: `Each arrival waits for "${arrives.component.name}", and a model that works is there.`,
          evidence: works,
        }
      : null;
  },
});
