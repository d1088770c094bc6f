import type { Place } from '#rule/finding';

/** Where a rule found something. */
export interface Found extends Spot {
  /** "Unexpected X, expected Y." */
  readonly text: string;
  /** What to do, where that can be said more exactly than the rule's own `instead`. */
  readonly instead?: string;
  /** Text to put in place of the stretch, where that is safe to do without asking. */
  readonly fix?: string;
}

/** A stretch of the document. */
export type Spot = Omit<Place, 'file'>;
