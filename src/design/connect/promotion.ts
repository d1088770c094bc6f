import { aboutComponent, factOf, type FactOf } from '#design/facts';
import type { Draft } from '#design/split/drafts';
import type { Reading } from '#reading/reading';

/** What was said about how a pipeline's result gets into use: on its promotion step, its role, the whole. */
export function promotionOf(draft: Draft, reading: Reading): FactOf<'promotion'> | null {
  const own = draft.stages
    .filter(({ kind }) => kind === 'promotion')
    .map(({ component }) => factOf(reading, 'promotion', aboutComponent(component)))
    .find((fact) => fact !== null);
  const ofRole = factOf(reading, 'promotion', `role:${draft.role}`);
  if (ofRole?.status === 'confirmed') return ofRole;
  return own ?? ofRole ?? (PROMOTES.has(draft.role) ? factOf(reading, 'promotion', 'workflow') : null);
}

const PROMOTES: ReadonlySet<string> = new Set(['training', 'index']);
