import { pattern } from '#design/arrival/arrival-rule';
import { valueOf } from '#design/facts';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import type { KindId } from '#vocabulary/kinds';

/** Kinds of work that usually start at different moments; two of them in one pipeline are more than one job. */
const JOBS: readonly (readonly KindId[])[] = [
  ['training'],
  ['batch_inference', 'data_export', 'reporting'],
  ['realtime_inference'],
  ['drift_detection', 'retraining'],
  ['dashboard', 'application', 'alerting'],
];

export default pattern({
  id: 'mega_pipeline',
  says: 'One pipeline is to do everything.',
  because: 'Parts that start at different moments, or may fail without the others, stop one another in one run.',
  source: 'D1, D5.1',
  cost: 'A training that fails at night takes the morning list with it.',
  instead: 'One pipeline for each trigger, linked by a model or an artifact.',
  shows: [
    {
      text: 'One big job does it all: train the model, score everybody and check for drift.',
      heard: {
        components: [
          { kind: 'training', quote: 'train the model' },
          { kind: 'batch_inference', quote: 'score everybody' },
          { kind: 'drift_detection', quote: 'check for drift' },
        ],
        signals: [{ signal: 'one_pipeline_for_all', quote: 'One big job does it all' }],
      },
    },
  ],
  clean: [
    {
      text: 'One pipeline from the file to the trained model, nothing else.',
      heard: {
        components: [{ kind: 'training', quote: 'the trained model' }],
        signals: [{ signal: 'one_pipeline_for_all', quote: 'One pipeline from the file to the trained model' }],
      },
    },
    {
      text: 'One job does it: fit the curves afresh and make the sheet from them, every Sunday.',
      heard: {
        components: [
          { kind: 'training', quote: 'fit the curves afresh' },
          { kind: 'batch_inference', quote: 'make the sheet from them' },
        ],
        facts: [{ attribute: 'trains_in_each_run', value: true, quote: 'fit the curves afresh and make the sheet' }],
        signals: [{ signal: 'one_pipeline_for_all', quote: 'One job does it' }],
      },
    },
  ],
  judge: (reading) => {
    const signal = standingSignal(reading, 'one_pipeline_for_all');
    if (!signal) return null;
    const kinds = new Set(
      reading.components
        .filter(({ status, stays }) => status !== 'refused' && status !== 'later' && !stays)
        .map(({ kind }) => kind),
    );
    const jobs = JOBS.filter((job) => job.some((kind) => kinds.has(kind))).length;
    const inseparable = valueOf(reading, 'trains_in_each_run') === true && jobs === 2;
    if (jobs < 2 || inseparable) return null;
    return {
      text: `You picture one run that does all of it: ${said(signal.evidence)}. One thing to look at is a good wish; parts that start at different moments still need runs of their own, so that one that fails does not stop the others.`,
      evidence: signal.evidence,
    };
  },
});
