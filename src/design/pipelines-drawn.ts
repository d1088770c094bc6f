import { factsOf } from '#design/facts';
import { standingSignal } from '#design/standing-signal';
import type { Reading } from '#reading/reading';

/** How many links between pipelines were described: as counted by the reader, or one for each place (D9, `pipeline_chain`). */
export function linksDrawn(reading: Reading): number {
  const signal = standingSignal(reading, 'pipeline_starts_pipeline');
  return signal ? Math.max(signal.value ?? 0, signal.evidence.length) : 0;
}

/**
 * How many pipelines the person has in mind: the number that was named, one for each case or model that is to have its
 * own, or the members of a chain, which has one more than it has links (D5.5, D9).
 */
export function pipelinesDrawn(reading: Reading): number {
  const links = linksDrawn(reading);
  return Math.max(standingSignal(reading, 'pipelines_planned')?.value ?? 0, copies(reading), links > 1 ? links + 1 : 0);
}

/** As many as there are cases, where each case or model is to have a pipeline of its own and somebody counted them. */
function copies(reading: Reading): number {
  const apart = (['pipeline_for_each_case', 'pipeline_for_each_model'] as const).flatMap(
    (id) => standingSignal(reading, id) ?? [],
  );
  if (apart.length === 0) return 0;
  const variants = factsOf(reading, 'variants').map(({ value }) => value);
  return Math.max(0, ...variants, ...apart.flatMap(({ value }) => value ?? []));
}
