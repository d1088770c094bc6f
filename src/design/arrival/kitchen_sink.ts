import { pattern } from '#design/arrival/arrival-rule';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';

/** So many sorts of things that gain nothing, asked for in one breath with the model work, say it without the word "everything". */
const MANY_SORTS = 4;

export default pattern({
  id: 'kitchen_sink',
  says: 'Everything is to be a pipeline, things that gain nothing from it included.',
  because: 'A page, a feed or an alarm as a pipeline gains no artifact and loses the tool that was made for it.',
  source: 'D1, D4.3',
  cost: 'The parts that would gain from ZenML wait behind those that gain nothing.',
  instead: 'Pipelines for the model work; the tools that were made for the rest.',
  shows: [
    {
      text: 'All of it shall be pipelines: the training, the website and the monthly invoices.',
      heard: {
        components: [
          { kind: 'training', quote: 'the training' },
          { kind: 'application', quote: 'the website' },
          { kind: 'plain_etl', quote: 'the monthly invoices' },
        ],
        signals: [{ signal: 'everything_a_pipeline', quote: 'All of it shall be pipelines' }],
      },
    },
    {
      text: 'My list: train the rent model, the wordpress site, a bot that shouts, the deploy script, the old sheet moved once.',
      heard: {
        components: [
          { kind: 'training', quote: 'train the rent model' },
          { kind: 'application', quote: 'the wordpress site' },
          { kind: 'alerting', quote: 'a bot that shouts' },
          { kind: 'cicd', quote: 'deploy' },
          { kind: 'migration', quote: 'the old sheet' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Train it weekly; the site, the pager, Jenkins and the one import are there and stay as they are.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train it weekly' },
          { kind: 'application', quote: 'the site', status: 'exists', stays: true },
          { kind: 'alerting', quote: 'the pager', status: 'exists', stays: true },
          { kind: 'cicd', quote: 'Jenkins', status: 'exists', stays: true },
          { kind: 'migration', quote: 'the one import', status: 'exists', stays: true },
        ],
      },
    },
    {
      text: 'Everything becomes a pipeline: loading, cleaning and training.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'loading' },
          { kind: 'preprocessing', quote: 'cleaning' },
          { kind: 'training', quote: 'training' },
        ],
        signals: [{ signal: 'everything_a_pipeline', quote: 'Everything becomes a pipeline' }],
      },
    },
  ],
  judge: (reading, judged) => {
    const signal = standingSignal(reading, 'everything_a_pipeline');
    const gainNothing = judged.filter(({ bucket }) => bucket === 'not_a_pipeline').map(({ component }) => component);
    const asked = gainNothing.filter(({ status, stays }) => status === 'wanted' && !stays);
    const sorts = new Set(asked.map(({ kind }) => kind)).size;
    if (signal ? gainNothing.length === 0 : sorts < MANY_SORTS || standingSignal(reading, 'one_pipeline_for_all'))
      return null;
    const evidence = signal?.evidence ?? asked.flatMap((component) => component.evidence);
    const names = listed((signal ? gainNothing : asked).map(({ name }) => `“${name}”`));
    return {
      text: `${signal ? `Everything is to become a pipeline: ${said(evidence)}. One` : 'Much of what you ask for is no model work. One'} way of doing things is worth having for what is alike; ${names} would gain nothing from it, and there are tools made for them.`,
      evidence,
    };
  },
});
