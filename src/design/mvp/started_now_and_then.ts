import { mvpRule } from '#design/mvp/mvp-rule';
import { worksAlready } from '#design/readiness/works-already';
import type { Draft } from '#design/split/drafts';

export default mvpRule({
  id: 'started_now_and_then',
  criterion: 'pain',
  says: 'A training that somebody starts now and then is not first where a model works already and scoring runs on a clock.',
  because: 'The results are missed every time that nobody has the time; a new model is missed a few times a year.',
  source: 'D6.1, D6.2',
  shows: [
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
    const wanted = draft.role === 'inference' ? clockOf(draft, 'inference') : null;
    const started = drafts.flatMap((other) => (other.role === 'training' ? (clockOf(other, 'training') ?? []) : []));
    const works = worksAlready(reading);
    if (!wanted || !ON_A_CLOCK.has(wanted.value.kind) || works.length === 0) return null;
    if (started.length === 0 || started.some(({ value }) => value.kind !== 'manual')) return null;
    return {
      points: 7,
      text: `Its results are wanted ${wanted.value.words}, with a model that works; a new one is made now and then.`,
      evidence: [...wanted.evidence, ...works],
    };
  },
});

const ON_A_CLOCK: ReadonlySet<string> = new Set(['schedule', 'event']);

/** When the part that gives a pipeline its purpose runs, as far as that was said. */
const clockOf = ({ stages }: Draft, purpose: 'training' | 'inference') =>
  stages.find(({ makes, clock }) => makes === purpose && clock !== null)?.clock ?? null;
