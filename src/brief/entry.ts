import type { Topic } from '#vocabulary/topics';

/** The id of an entry: "e1", "e2", … in the order in which the log was written; never used twice. */
export type EntryId = `e${number}`;

/** Who said it. "person" where nobody gave a name; "code" for a scan, "document" for an imported document. */
export type Speaker = string;

interface Head {
  readonly id: EntryId;
  readonly speaker: Speaker;
  /** ISO 8601 time of writing. Data for people; no logic reads it. */
  readonly at: string;
}

/** Free text: the opening dump or anything added to it. */
export interface PassageEntry extends Head {
  readonly kind: 'passage';
  readonly text: string;
  /** Where it came from, as a person would name it: "typed", "stdin", a file's name. */
  readonly source: string;
}

/** What became of a question that was put. "unanswered" is never taken for consent. */
export type AnswerState = 'answered' | 'declined' | 'unanswered' | 'assumed';

/** A reply to one question, verbatim. A later answer to the same question replaces the earlier one in what is derived. */
export interface AnswerEntry extends Head {
  readonly kind: 'answer';
  /** The question's stable id, such as "cadence:training". */
  readonly question: string;
  readonly topic: Topic;
  /** The question as it was put, so that the answer can be understood with it. */
  readonly asked: string;
  readonly text: string;
  readonly state: AnswerState;
  /** The ids of the options that were chosen, where the reply was a choice. */
  readonly chosen?: readonly string[];
}

/** The person replaces a stretch of an earlier entry's text, or says that a reading of it was wrong. */
export interface CorrectionEntry extends Head {
  readonly kind: 'correction';
  readonly of: EntryId;
  readonly text: string;
}

/** Takes an earlier entry back. Nothing is deleted: undo appends one of these, redo retracts the retraction. */
export interface RetractionEntry extends Head {
  readonly kind: 'retraction';
  readonly of: EntryId;
}

/** A choice about the design itself, as opposed to a fact of the person's world. */
export interface DecisionEntry extends Head {
  readonly kind: 'decision';
  readonly decision: Decision;
}

export type Decision =
  | { readonly about: 'bucket'; readonly component: string; readonly bucket: string }
  | { readonly about: 'mvp'; readonly role: string }
  | { readonly about: 'confirmed'; readonly what: 'classification' | 'document' | (string & {}) }
  | { readonly about: 'sentence'; readonly quote: string; readonly as: 'background' | (string & {}) }
  | { readonly about: 'finding'; readonly rule: string; readonly accepted: boolean }
  | { readonly about: 'depth'; readonly want: 'everything' | 'enough' };

/** A hand edit of the document that was adopted. `path` names the element, `to` its new value. */
export interface EditEntry extends Head {
  readonly kind: 'edit';
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What another reader (an agent, a model) heard in an entry; its quotes are checked against that entry's text. */
export interface ClaimsEntry extends Head {
  readonly kind: 'claims';
  readonly about: EntryId;
  readonly reader: string;
  /** A headwater.claims/1 object, as it was given. */
  readonly claims: unknown;
}

export type Entry =
  | PassageEntry
  | AnswerEntry
  | CorrectionEntry
  | RetractionEntry
  | DecisionEntry
  | EditEntry
  | ClaimsEntry;

/** An entry as a face hands it over: the journal gives it its id and time. */
export type NewEntry = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at'> : never) : never;

/** The append-only log of one interview. */
export interface Brief {
  readonly entries: readonly Entry[];
}
