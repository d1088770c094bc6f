import { factsOf } from '#design/facts';
import type { Stage } from '#design/split/stage';
import type { Reading } from '#reading/reading';

/** Whether it was said that a stage's run is worth nothing when that of the other has failed (D5.2). */
export const waitsFor = (stage: Stage, upstream: Stage, reading: Reading): boolean =>
  stage.makes !== null &&
  factsOf(reading, 'goes_on_without', `role:${stage.makes}`).some(
    ({ value }) => !value.goesOn && value.upstream === upstream.makes,
  );
