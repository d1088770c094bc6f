import { sameClock } from '#design/split/clock';
import { PRICE, relation } from '#design/split/relation';
import { waitsFor } from '#design/split/waits-for';

export default relation({
  id: 'worth_nothing_alone',
  says: 'Work that is worth nothing when what comes before it has failed shares its pipeline and its time.',
  because: 'A run of its own would only have to find out that it must not run.',
  source: 'D5.2, D5.4',
  instead: 'Steps of one pipeline: the later ones do not run when an earlier one fails.',
  effect: 'join',
  weight: PRICE.strong,
  shows: [
    {
      text: 'Every Sunday fit the model and score everybody; no scores if the fit failed.',
      heard: {
        components: [
          { kind: 'training', quote: 'fit the model' },
          { kind: 'batch_inference', quote: 'score everybody' },
        ],
        facts: [
          {
            attribute: 'goes_on_without',
            subject: 'role:inference',
            value: { upstream: 'training', goesOn: false },
            quote: 'no scores if the fit failed',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every Sunday fit the model and score everybody; the scores come in any case.',
      heard: {
        components: [
          { kind: 'training', quote: 'fit the model' },
          { kind: 'batch_inference', quote: 'score everybody' },
        ],
        facts: [
          {
            attribute: 'goes_on_without',
            subject: 'role:inference',
            value: { upstream: 'training', goesOn: true },
            quote: 'the scores come in any case',
          },
        ],
      },
    },
  ],
  between: (a, b, reading) => {
    const waits = waitsFor(a, b, reading) ? a : waitsFor(b, a, reading) ? b : null;
    if (!waits || (a.clock && b.clock && !sameClock(a.clock.value, b.clock.value))) return null;
    const other = waits === a ? b : a;
    return () => ({
      text: `"${waits.component.name}" is not wanted when "${other.component.name}" has failed, so they run as one.`,
      evidence: [],
    });
  },
});
