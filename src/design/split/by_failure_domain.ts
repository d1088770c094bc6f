import { waitsFor } from '#design/split/waits-for';
import { factsOf, valueOf } from '#design/facts';
import { PRICE, relation } from '#design/split/relation';
import type { Stage } from '#design/split/stage';

/** What each role must be able to do on its own: a batch that uses a model goes on with the last good one, and so on. */
const INDEPENDENT = new Set(['data', 'training', 'inference', 'index', 'evaluation', 'monitoring']);

export default relation({
  id: 'by_failure_domain',
  says: 'Work that must go on when other work fails is a pipeline of its own.',
  because: 'A run stops where it fails; what comes after it in the same run does not happen.',
  source: 'D5.2',
  cost: "A failed training would also cost that day its predictions, although last time's model could have made them.",
  instead: 'Let the second pipeline read the last version that was promoted.',
  effect: 'cut',
  weight: PRICE.must,
  shows: [
    {
      text: 'It fits the model and then scores everybody.',
      heard: {
        components: [
          { kind: 'training', quote: 'fits the model' },
          { kind: 'batch_inference', quote: 'scores everybody' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'It fits a fresh curve each time and uses it at once for the sheet.',
      heard: {
        components: [
          { kind: 'training', quote: 'fits a fresh curve' },
          { kind: 'batch_inference', quote: 'the sheet' },
        ],
        facts: [
          { attribute: 'trains_in_each_run', value: true, quote: 'fits a fresh curve each time and uses it at once' },
        ],
      },
    },
  ],
  between: (a, b, reading) => {
    if (!a.makes || !b.makes || a.makes === b.makes || !INDEPENDENT.has(a.makes) || !INDEPENDENT.has(b.makes))
      return null;
    if (isTrainThenUse(a, b) && valueOf(reading, 'trains_in_each_run') === true) return null;
    if (waitsFor(a, b, reading) || waitsFor(b, a, reading)) return null;
    const said = factsOf(reading, 'goes_on_without').find((fact) => fact.value.goesOn);
    return () => ({
      text: `If "${a.component.name}" fails, "${b.component.name}" can still go on with what was there before, and the other way round.`,
      evidence: said?.evidence ?? [],
    });
  },
});

const isTrainThenUse = (a: Stage, b: Stage): boolean => [a.makes, b.makes].sort().join() === 'inference,training';
