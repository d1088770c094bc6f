import { describe, expect, it } from 'vitest';
import { saidAgain } from '#reading/lexical/status/said-again';
import { told } from '#reading/lexical/status/told.contract';
import { kindIds } from '#vocabulary/kinds';

/** What is said again of parts told in square brackets: "[score them|batch_inference]". */
function heard(marked: string): string[] {
  const { text, places } = told(marked);
  return saidAgain(
    text,
    places.map((place) => ({ ...place, sure: 0.9 })),
  ).map(({ part, status }) => `${kindIds[part.kind]} ${status.status}`);
}

describe('saidAgain', () => {
  it.each([
    ['[A drift watch on the inputs|drift_detection] by week. The drift part can wait.', 'drift_detection later'],
    ['They want [dashboards in the hall|dashboard]. I said: dashboards later, twin no.', 'dashboard later'],
    ['[The tellers see it on a screen|application]. The screen is not ours.', 'application exists'],
    ['[The DWH team lands the snapshot|ingestion]. That load is theirs and stays theirs.', 'ingestion exists'],
    ['[The college refits it in May|training] on their side, so training isn’t our task.', 'training exists'],
    ['[The old letters get labels|labeling]. Labels: the clerks do that anyway.', 'labeling exists'],
    ['[The boss wants a chart for all|dashboard]. No dashboard for now.', 'dashboard refused'],
  ])('hears in %j: %s', (said, status) => {
    expect(heard(said)).toEqual([status]);
  });

  it.each([
    ['what is another part', '[Forecast the rooms|batch_inference]. The walk-in forecast can follow later.'],
    ['another of the kind', '[Mail a weekly report|reporting]. The yearly report can wait.'],
    ['what is said of one day', '[Train each month|training]. No training on Sundays.'],
    ['what stands beside the name', '[Rank the parcels|batch_inference]. A map of the ranking can wait.'],
    ['what is there today', '[Embed the sheets|index_building]. The embeddings exist for a tenth of them.'],
    ['words with a part of their own', '[Watch for drift|drift_detection]. [Drift mails|alerting] can wait.'],
    ['what comes before the part', 'The screen is not ours. [A new screen shows the list|application].'],
    ['a name of two kinds', '[Export the model|model_export]. [Export the list|data_export]. The export can wait.'],
  ])('hears nothing in %s', (_, said) => {
    expect(heard(said)).toEqual([]);
  });
});
