import type { Severity } from '#rule/finding';

/**
 * How document and code disagree. missing: planned, not in the code. unrequested: in the code, not planned. partial: there,
 * but not as a whole or not under that name. contradicts: both say something, and not the same. not_checkable: the code
 * cannot show it (who starts a pipeline by hand, who promotes).
 */
export type DriftKind = 'missing' | 'partial' | 'contradicts' | 'unrequested' | 'not_checkable';

export type DriftSubject = 'pipeline' | 'step' | 'edge' | 'model' | 'version' | 'promotion' | 'trigger';

export interface Difference {
  /** The same difference has the same identity in every run, whatever the line numbers: "missing step churn_training/evaluate". */
  readonly identity: string;
  readonly kind: DriftKind;
  readonly about: DriftSubject;
  readonly severity: Severity;
  /** A sentence: what the document says, what the code says. */
  readonly text: string;
  /** What to do about it: change the document, or the code. */
  readonly instead: string | null;
  readonly document: DocumentEvidence | null;
  readonly code: CodeEvidence | null;
}

export interface DocumentEvidence {
  /** From 1; null where the line is not known. */
  readonly line: number | null;
}

export interface CodeEvidence {
  readonly file: string;
  readonly line: number;
}

/** headwater.drift/1 */
export interface DriftReport {
  readonly schema: 'headwater.drift/1';
  readonly differences: readonly Difference[];
  /** Pairs that were taken for the same thing under different names. */
  readonly matched: readonly { readonly document: string; readonly code: string }[];
}
