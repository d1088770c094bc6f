import { factsOf } from '#design/facts';
import { PRICE, relation } from '#design/split/relation';

export default relation({
  id: 'used_in_the_same_run',
  says: 'A model that is fitted in each run and used at once belongs with its use.',
  because: 'No version outlives the run, so there is nothing to promote and nothing to fall back on.',
  source: 'D5.4',
  instead: 'One pipeline that fits and predicts; a registry of versions only when one of them is to be reused.',
  effect: 'join',
  weight: PRICE.strong,
  shows: [
    {
      text: 'It fits a fresh curve each time and makes the sheet from it.',
      heard: {
        components: [
          { kind: 'training', quote: 'fits a fresh curve' },
          { kind: 'batch_inference', quote: 'makes the sheet' },
        ],
        facts: [{ attribute: 'trains_in_each_run', value: true, quote: 'fits a fresh curve each time' }],
      },
    },
  ],
  clean: [
    {
      text: 'It fits the model once a year and scores everybody each night.',
      heard: {
        components: [
          { kind: 'training', quote: 'fits the model' },
          { kind: 'batch_inference', quote: 'scores everybody' },
        ],
      },
    },
  ],
  between: (a, b, reading) => {
    const trains = a.makes === 'training' ? a : b;
    if (trains.makes !== 'training' || (trains === a ? b : a).makes !== 'inference') return null;
    const said = factsOf(reading, 'trains_in_each_run').find(({ value }) => value);
    return said
      ? () => ({
          text: `"${b.component.name}" and "${a.component.name}" belong together: each run fits afresh and uses the result at once.`,
          evidence: said.evidence,
        })
      : null;
  },
});
