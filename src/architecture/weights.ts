/**
 * How far each kind of difference moves an architecture, by consequence: what a team would have to build anew counts
 * most, wording last (DESIGN.md, Interview). One table, so that the worth of a question can be read off it.
 */
export const WEIGHTS = {
  /** One side has no architecture at all: readiness, or nothing was described. */
  existence: 100,
  /** A pipeline that only one side has. */
  pipeline: 20,
  /** Another pipeline is built first. */
  mvp: 15,
  /** Something is kept out of the pipelines, or deferred, on one side only. */
  bucket: 6,
  /** A pipeline is set off by something else. */
  triggerKind: 8,
  /** The same kind of trigger, at another time. */
  cadence: 5,
  /** A model with another producer, consumer, stage or name. */
  modelFlow: 5,
  /** Somebody or something else decides about promotion. */
  promotion: 4,
  /** A pipeline is built in another order, the MVP apart. */
  phase: 3,
  /** A step that only one side has. */
  step: 1.5,
  /** An artifact, source or sentence of the data flow that only one side has. */
  detail: 0.4,
  /** An open question that only one side has. */
  question: 0.3,
  /** The same thing, worded differently. */
  wording: 0.05,
} as const;
