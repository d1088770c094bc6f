import { sameClock } from '#design/split/clock';
import { PRICE, relation } from '#design/split/relation';
import type { Stage } from '#design/split/stage';

export default relation({
  id: 'one_clock',
  says: 'What runs at the same time, one after the other, is one pipeline.',
  because: 'Two pipelines on one schedule have to guess when the other one is through.',
  source: 'D5.4',
  instead: 'Make them steps of one pipeline with one schedule.',
  effect: 'join',
  weight: PRICE.slight,
  shows: [
    {
      text: 'Every night fetch the calls and post the result.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'fetch the calls' },
          { kind: 'reporting', quote: 'post the result' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'Every night' },
            component: 'fetch the calls',
            quote: 'Every night',
          },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'Every night' },
            component: 'post the result',
            quote: 'Every night',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Fetch the calls and post the result.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Fetch the calls' },
          { kind: 'reporting', quote: 'post the result' },
        ],
      },
    },
  ],
  between: (a, b) => {
    const [one, two] = [a.clock, b.clock];
    if (!one || !two || !sameClock(one.value, two.value) || workForOthers(a, b)) return null;
    return () => ({
      text: `"${a.component.name}" and "${b.component.name}" both run ${one.value.words}.`,
      evidence: [...one.evidence, ...two.evidence],
    });
  },
});

/** Both are known to work for a purpose, and not for the same. */
function workForOthers(a: Stage, b: Stage): boolean {
  const [one, two] = [a.makes ?? a.worksFor, b.makes ?? b.worksFor];
  return one !== null && two !== null && one !== two;
}
