import { factsOf } from '#design/facts';
import { standingSignal } from '#design/standing-signal';
import { overlaps } from '#reading/canonical-evidence';
import type { Evidence } from '#reading/evidence';
import type { Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What runs today and could not run without a model that gives something useful. */
const MODEL_WORK: ReadonlySet<KindId> = new Set(['training', 'batch_inference', 'realtime_inference']);

/**
 * What speaks for a result that is useful already: said, shown by a prototype, or running in the person's own hands
 * (D3.4). Empty where nothing does. "It does no better than guessing" tells of a prototype and is no useful result.
 */
export function worksAlready(reading: Reading): readonly Evidence[] {
  const doubts = [standingSignal(reading, 'no_useful_result'), standingSignal(reading, 'still_exploring')].flatMap(
    (signal) => signal?.evidence ?? [],
  );
  const prototypes = factsOf(reading, 'prototype')
    .flatMap(({ evidence }) => evidence)
    .filter((words) => !doubts.some((doubt) => overlaps(doubt, words)));
  const running = reading.components.filter(
    ({ kind, status, stays }) => status === 'exists' && !stays && MODEL_WORK.has(kind),
  );
  return [
    ...(standingSignal(reading, 'useful_result')?.evidence ?? []),
    ...prototypes,
    ...running.flatMap(({ evidence }) => evidence),
  ];
}
