import { arrivalOnly, isSure, sameClock, weightOf } from '#design/split/clock';
import type { Timed } from '#design/split/stage';
import type { KindId } from '#vocabulary/kinds';

/** Parts that may run at a time of their own, apart from any model work; the others only ever run with something. */
const OWN_TIME: ReadonlySet<KindId> = new Set([
  'ingestion',
  'plain_etl',
  'preprocessing',
  'data_export',
  'reporting',
  'labeling',
]);

/** A part that only supports gets a pipeline of its own by a rhythm that was said of it at least so surely. */
const FOUNDS = 0.75;

/**
 * Whether the time of a part that only supports counts: it is that of some model work, or was surely said of a part that
 * can run by itself and has still to be built (what exists tells when data arrive). What merely stands near a time
 * splits nothing off.
 */
export const isMeant = ({ component, clock }: Timed, anchors: readonly Timed[]): boolean =>
  clock === null ||
  weightOf(clock) >= 1 ||
  (isSure(clock) &&
    (clock.value.kind !== 'schedule' || clock.confidence >= FOUNDS) &&
    component.status !== 'exists' &&
    OWN_TIME.has(component.kind) &&
    !arrivalOnly(clock)) ||
  anchors.some((anchor) => anchor.clock !== null && sameClock(anchor.clock.value, clock.value));
