import type { Subject, TriggerValue } from '#reading/claims';

/** A trigger with the subject it was said of, before one per subject is chosen. */
export interface Heard {
  readonly subject: Subject;
  readonly value: TriggerValue;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Said in words that may merely tell when something happened: "at night". */
  readonly implied: boolean;
  /** A guess at how often something happens: "maybe twice a year". */
  readonly estimate: boolean;
  readonly confidence: number;
}
