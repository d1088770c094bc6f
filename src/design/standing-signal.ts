import { overlaps } from '#reading/canonical-evidence';
import type { Reading, Signal } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import type { SignalId } from '#vocabulary/signals';

/** Below this a signal is a guess: the interview may ask about it, no judgment rests on it. */
const HEARD_WELL = 0.5;

/**
 * A signal that was heard well and is meant. `refusedAs` names the kind in which the same wish appears as a component:
 * where the person refuses that component in the same words, the signal does not stand.
 */
export function standingSignal(reading: Reading, id: SignalId, refusedAs?: KindId): Signal | null {
  const signal = reading.signals.find((heard) => heard.signal === id && heard.confidence >= HEARD_WELL);
  if (!signal) return null;
  const refused = reading.components
    .filter((component) => component.status === 'refused' && component.kind === refusedAs)
    .flatMap((component) => component.evidence);
  const meant = signal.evidence.filter((words) => !refused.some((other) => overlaps(words, other)));
  return meant.length > 0 ? { ...signal, evidence: meant } : null;
}
