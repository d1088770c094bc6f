import { pattern } from '#design/arrival/arrival-rule';
import { ENOUGH, onPaper } from '#design/arrival/on-paper';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';

export default pattern({
  id: 'premature_architecture',
  says: 'Many interlinked pipelines are designed before one of them has run.',
  because: 'The first pipeline that runs teaches where the others have to be cut.',
  source: 'D1, D6.1',
  cost: 'The drawing is paid for twice: once when it is built, once when it is taken apart.',
  instead: 'The one pipeline that is worth most, end to end; then the next.',
  shows: [
    {
      text: 'I drew eight pipelines that start one another. None of them exists yet.',
      heard: {
        signals: [
          { signal: 'pipelines_planned', quote: 'eight pipelines', value: 8 },
          { signal: 'pipeline_starts_pipeline', quote: 'that start one another', value: 7 },
          { signal: 'nothing_built_yet', quote: 'None of them exists yet' },
        ],
      },
    },
    {
      text: 'Nine pipelines, each one calls the next; the first letter of it is still to be written.',
      heard: {
        signals: [
          { signal: 'pipelines_planned', quote: 'Nine pipelines', value: 9 },
          { signal: 'pipeline_starts_pipeline', quote: 'each one calls the next', value: 8 },
        ],
      },
    },
    {
      text: 'A mother pipeline makes one for each of the 31 zones, and before all that comes the feature store.',
      heard: {
        signals: [
          { signal: 'pipeline_runs_pipelines', quote: 'A mother pipeline' },
          { signal: 'pipeline_for_each_case', quote: 'one for each of the 31 zones' },
          { signal: 'feature_store_first', quote: 'before all that comes the feature store' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Five tasks pull one another in the old scheduler, they run every night.',
      heard: { signals: [{ signal: 'pipeline_starts_pipeline', quote: 'Five tasks pull one another', value: 4 }] },
    },
    {
      text: 'Two pipelines on paper, nothing built yet.',
      heard: {
        signals: [
          { signal: 'pipelines_planned', quote: 'Two pipelines', value: 2 },
          { signal: 'nothing_built_yet', quote: 'nothing built yet' },
        ],
      },
    },
  ],
  judge: (reading) => {
    if (standingSignal(reading, 'everything_a_pipeline')) return null;
    const { much, evidence } = onPaper(reading);
    if (much < ENOUGH) return null;
    return {
      text: `The whole picture is drawn before its first pipeline has run: ${said(evidence)}. The drawing is worth keeping; the first pipeline that runs will show which of its lines are right.`,
      evidence,
    };
  },
});
