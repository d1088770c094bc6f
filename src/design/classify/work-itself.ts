import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** Work that somebody who asks for pipelines has in mind even where today's script "runs" and "stays". */
const MODEL_WORK: ReadonlySet<KindId> = new Set(['training', 'batch_inference']);

/** What goes with that work and has no life of its own. */
const BESIDE_IT: ReadonlySet<KindId> = new Set(['evaluation', 'promotion']);

/**
 * Whether a part is the very work that is to become a pipeline, although "it runs and stays" was heard. Nobody but the
 * person is certain of that: a reader that is not certain has mostly heard how the work is done today (D2.6, D4.6).
 */
export function isTheWorkItself(component: Component, reading: Reading): boolean {
  if (component.status !== 'exists' || component.confidence >= 1) return false;
  if (BESIDE_IT.has(component.kind)) {
    return reading.components.some((other) => other.kind === 'training' && isPlanned(other));
  }
  return (
    MODEL_WORK.has(component.kind) &&
    !reading.components.some((other) => other !== component && other.kind === component.kind && isPlanned(other))
  );
}

const isPlanned = ({ status, stays }: Component): boolean => status === 'wanted' || (status === 'exists' && !stays);
