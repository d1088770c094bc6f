export const SEVERITIES = ['info', 'warning', 'error'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Something that a rule has to say about a design, a document or a project. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What was found and what was expected, in the person's own nouns. */
  readonly text: string;
  /** The concrete price in this person's situation; null where there is none. */
  readonly cost: string | null;
  readonly instead: string | null;
  readonly quotes: readonly FoundQuote[];
  /** Where it stands in a file that was checked; null for findings about what was said. */
  readonly place: Place | null;
}

export interface FoundQuote {
  readonly entry?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines and columns count from 1; columns count UTF-16 code units. */
export interface Place {
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
