import { linksDrawn, pipelinesDrawn } from '#design/pipelines-drawn';
import { standingSignal } from '#design/standing-signal';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { SignalId } from '#vocabulary/signals';

/** So much of a drawing is an architecture (`premature_architecture`). No single sign reaches it; chosen on half of the annotated briefs. */
export const ENOUGH = 4;

/** From this number on, pipelines that were only drawn are more than a first plan (D5.5: very few need four on day one). */
const MANY = 4;
/** No team needs so many in its first year. */
const VERY_MANY = 8;
/** Links enough for a web rather than a hand-over. */
const LINKED = 4;

/** What else stands only on paper, and how much each says. */
const ON_PAPER: readonly (readonly [signal: SignalId, says: number])[] = [
  ['nothing_built_yet', 2],
  ['pipeline_runs_pipelines', 2],
  ['feature_store_first', 1],
  ['step_as_service', 1],
];
const EACH_ITS_OWN: readonly SignalId[] = ['pipeline_for_each_model', 'pipeline_for_each_case'];
const COUNTED: readonly SignalId[] = ['pipelines_planned', 'pipeline_starts_pipeline'];

/** How much of an architecture was drawn before anything ran, from several weak signs, and the words that show it best (D1). */
export function onPaper(reading: Reading): { readonly much: number; readonly evidence: readonly Evidence[] } {
  const linked = linksDrawn(reading);
  const drawn = pipelinesDrawn(reading);
  const standing = (id: SignalId) => standingSignal(reading, id) ?? [];
  const apart = EACH_ITS_OWN.flatMap(standing);
  const signs = ON_PAPER.filter(([id]) => standingSignal(reading, id));
  const much =
    (drawn >= VERY_MANY ? 2 : drawn >= MANY ? 1 : 0) +
    (linked >= LINKED ? 2 : linked > 0 ? 1 : 0) +
    (apart.length > 0 ? 1 : 0) +
    signs.reduce((sum, [, says]) => sum + says, 0) -
    (standingSignal(reading, 'one_pipeline_for_all') ? 1 : 0);
  const [shown] = [...signs.flatMap(([id]) => standing(id)), ...COUNTED.flatMap(standing), ...apart];
  return { much, evidence: shown?.evidence ?? [] };
}
