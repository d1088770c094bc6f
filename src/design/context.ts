import type { Architecture } from '#architecture/architecture';
import type { JudgedComponent } from '#design/design';
import type { Reading } from '#reading/reading';

/** What the rule families that judge a finished design may look at: smells, ZenML's limits, gaps in the model flow. */
export interface DesignContext {
  readonly reading: Reading;
  readonly components: readonly JudgedComponent[];
  /** null where the person is not ready. */
  readonly architecture: Architecture | null;
}
