import { aboutComponent, factOf, type FactOf } from '#design/facts';
import type { Draft } from '#design/split/drafts';
import type { Reading } from '#reading/reading';

/** What was said about how a pipeline's result gets into use: on its promotion step, its role, the whole. */
export function promotionOf(draft: Draft, reading: Reading): FactOf<'promotion'> | null {
  const own = draft.stages
    .filter(({ kind }) => kind === 'promotion')
    .flatMap(({ component }) => factOf(reading, 'promotion', aboutComponent(component)) ?? [])
    .reduce<FactOf<'promotion'> | null>(together, null);
  const ofRole = factOf(reading, 'promotion', `role:${draft.role}`);
  if (ofRole?.status === 'confirmed') return ofRole;
  return own ?? ofRole ?? (PROMOTES.has(draft.role) ? factOf(reading, 'promotion', 'workflow') : null);
}

/** A rule told in one place and a person who signs in another decide together; of two of a sort the first counts. */
function together(one: FactOf<'promotion'> | null, other: FactOf<'promotion'>): FactOf<'promotion'> {
  if (one === null) return other;
  if (one.value.by === other.value.by) return one;
  return {
    ...one,
    value: {
      by: 'both',
      who: one.value.who ?? other.value.who,
      criterion: one.value.criterion ?? other.value.criterion,
    },
    evidence: [...one.evidence, ...other.evidence],
  };
}

const PROMOTES: ReadonlySet<string> = new Set(['training', 'index']);
