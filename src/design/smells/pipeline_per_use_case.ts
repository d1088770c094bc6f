import { factsOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { inWords, said } from '#design/say';
import { keepers } from '#design/smells/terms';

export default smell({
  id: 'pipeline_per_use_case',
  says: 'A pipeline of its own is planned for each customer, region, product or part of the data.',
  because: 'Pipelines of the same structure differ by a value, and a value is a parameter.',
  source: 'D9',
  cost: 'A fix is made and rolled out once for each copy, and nobody can say which copies have it.',
  instead: 'One pipeline that takes the customer, region or product as a parameter.',
  shows: [
    {
      text: 'Each of the 45 branches is to get its own pipeline, they all do the same.',
      heard: {
        facts: [{ attribute: 'variants', value: 45, quote: '45 branches' }],
        signals: [{ signal: 'pipeline_for_each_case', quote: 'Each of the 45 branches is to get its own pipeline' }],
      },
    },
    {
      text: 'one pipeline per country please, so the country teams can break their own stuff',
      heard: { signals: [{ signal: 'pipeline_for_each_case', quote: 'one pipeline per country' }] },
    },
  ],
  clean: [
    {
      text: 'One pipeline each for Prophet, the boosting and the Poisson thing, four with the same insides.',
      heard: {
        signals: [
          {
            signal: 'pipeline_for_each_model',
            quote: 'One pipeline each for Prophet, the boosting and the Poisson thing',
          },
          { signal: 'pipeline_for_each_case', quote: 'four with the same insides' },
        ],
      },
    },
    {
      text: 'The run trains one model for each of the 45 branches, in a loop.',
      heard: {
        components: [{ kind: 'training', quote: 'trains one model for each of the 45 branches' }],
        facts: [{ attribute: 'variants', value: 45, quote: '45 branches' }],
      },
    },
  ],
  judge: ({ reading }) => {
    const signal = standingSignal(reading, 'pipeline_for_each_case');
    const models = standingSignal(reading, 'pipeline_for_each_model');
    if (!signal || (models && signal.evidence.length <= models.evidence.length)) return null;
    const counts = factsOf(reading, 'variants').map(({ value }) => value);
    const copies = counts.length > 0 ? Math.max(...counts) : signal.value;
    return {
      text: `The same pipeline is planned once for each case: ${said(signal.evidence)}.`,
      cost: copies
        ? `That is ${inWords(copies)} schedules, ${inWords(copies)} run histories and, for one corrected line, ${inWords(copies)} roll-outs by ${keepers(reading)}. Some will be forgotten, and nothing shows which.`
        : `Each copy has its schedule, its history and its own roll-out of every corrected line, all for ${keepers(reading)} to look after. Some will be forgotten, and nothing shows which.`,
      instead: `Make one pipeline that takes the case as a parameter${copies ? `, or works through all ${inWords(copies)} inside its steps` : ''}. What really differs goes into a settings file. Prove it for one case, then start it for the others.`,
      evidence: signal.evidence,
    };
  },
});
