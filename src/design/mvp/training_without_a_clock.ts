import { mvpRule } from '#design/mvp/mvp-rule';
import { worksAlready } from '#design/readiness/works-already';
import type { Draft } from '#design/split/drafts';

export default mvpRule({
  id: 'training_without_a_clock',
  criterion: 'pain',
  says: 'A training that nobody puts on a clock is not first where a model works already and its results are wanted.',
  because: 'The results are missed every time that nobody has the time; a new model is missed a few times a year.',
  source: 'D6.1, D6.2',
  shows: [
    {
      text: 'The forest is right nine times in ten. Score the stands, and fit it again.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score the stands' },
          { kind: 'training', quote: 'fit it again' },
        ],
        signals: [{ signal: 'useful_result', quote: 'right nine times in ten' }],
      },
    },
    {
      text: 'The forest works. Score every Monday. Milan fits it again in November, he starts that himself.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score every Monday' },
          { kind: 'training', quote: 'Milan fits it again' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'weekly', words: 'every Monday' },
            component: 'Score every Monday',
            quote: 'every Monday',
          },
          {
            attribute: 'trigger',
            value: { kind: 'manual', cadence: null, words: 'he starts that himself' },
            component: 'Milan fits it again',
            quote: 'he starts that himself',
          },
        ],
        signals: [{ signal: 'useful_result', quote: 'The forest works' }],
      },
    },
  ],
  clean: [
    {
      text: 'The forest works. Score every Monday, fit it again each month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score every Monday' },
          { kind: 'training', quote: 'fit it again' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            component: 'fit it again',
            quote: 'each month',
          },
        ],
        signals: [{ signal: 'useful_result', quote: 'The forest works' }],
      },
    },
  ],
  score: (draft, { drafts, reading }) => {
    const trainings = drafts.filter(({ role }) => role === 'training');
    const works = worksAlready(reading);
    if (draft.role !== 'inference' || trainings.length === 0 || works.length === 0) return null;
    if (trainings.some((training) => isOnAClock(clockOf(training, 'training')))) return null;
    const own = clockOf(draft, 'inference');
    const wanted = isOnAClock(own) ? own : null;
    return {
      points: 7,
      text: `A model works already${wanted ? `, its results are wanted ${wanted.value.words}` : ''}, and nobody has put the making of a new one on a clock.`,
      evidence: [...(wanted?.evidence ?? []), ...works],
    };
  },
});

type Clock = Draft['stages'][number]['clock'];

/** Somebody who starts it is no clock. */
const isOnAClock = (clock: Clock): clock is NonNullable<Clock> => clock !== null && clock.value.kind !== 'manual';

/** When the part that gives a pipeline its purpose runs, as far as that was said. */
const clockOf = ({ stages }: Draft, purpose: 'training' | 'inference'): Clock =>
  stages.find(({ makes, clock }) => makes === purpose && clock !== null)?.clock ?? null;
