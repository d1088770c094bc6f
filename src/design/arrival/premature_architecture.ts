import { pattern } from '#design/arrival/arrival-rule';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import type { Reading } from '#reading/reading';
import type { SignalId } from '#vocabulary/signals';

/** From this number on, pipelines that were only drawn are an architecture (D5.5: very few need four on day one). */
const MANY = 4;

/** What links or multiplies pipelines on paper. */
const WEB: readonly SignalId[] = [
  'pipeline_runs_pipelines',
  'pipeline_starts_pipeline',
  'pipeline_for_each_model',
  'pipeline_for_each_case',
];

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
    const drawn = standingSignal(reading, 'nothing_built_yet');
    if (!drawn || !isAWeb(reading)) return null;
    return {
      text: `The whole picture is drawn and none of it has run: ${said(drawn.evidence)}. The drawing is worth keeping; the first pipeline that runs will show which of its lines are right.`,
      evidence: drawn.evidence,
    };
  },
});

const isAWeb = (reading: Reading): boolean =>
  (standingSignal(reading, 'pipelines_planned')?.value ?? 0) >= MANY || WEB.some((id) => standingSignal(reading, id));
