import type { Subject, TriggerValue } from '#reading/claims';

/** A trigger with the subject it was said of, before one per subject is chosen. */
export interface Heard {
  readonly subject: Subject;
  readonly value: TriggerValue;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly confidence: number;
}
