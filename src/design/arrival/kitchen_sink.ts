import { pattern } from '#design/arrival/arrival-rule';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';

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
  ],
  clean: [
    {
      text: 'The training becomes a pipeline, the website stays a website.',
      heard: {
        components: [
          { kind: 'training', quote: 'The training' },
          { kind: 'application', quote: 'the website', status: 'exists', stays: true },
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
    if (!signal) return null;
    const gainNothing = judged.filter(({ bucket }) => bucket === 'not_a_pipeline').map(({ component }) => component);
    if (gainNothing.length === 0) return null;
    return {
      text: `Everything is to become a pipeline: ${said(signal.evidence)}. One way of doing things is worth having for what is alike; ${listed(gainNothing.map(({ name }) => `“${name}”`))} would gain nothing from it, and there are tools made for them.`,
      evidence: signal.evidence,
    };
  },
});
