import type { Decision, EntryId, Speaker } from '#brief/entry';
import type { KindId } from '#vocabulary/kinds';
import type { SignalId } from '#vocabulary/signals';
import type { ComponentStatus, FactAttribute, FactValues, Subject } from '#reading/claims';
import type { Evidence } from '#reading/evidence';

/**
 * Everything that was heard in a brief, from all entries, readers and speakers: the only thing that design rules see.
 * Canonically ordered: neither the order of passages nor the order of sentences changes it, apart from offsets and entry
 * ids inside evidence.
 */
export interface Reading {
  readonly components: readonly Component[];
  readonly facts: readonly Fact[];
  readonly signals: readonly Signal[];
  readonly contradictions: readonly Contradiction[];
  readonly decisions: readonly PersonDecision[];
  readonly edits: readonly PersonEdit[];
  readonly sentences: readonly Sentence[];
  /** 0..1: the share of the person's words that is accounted for (understood or background). */
  readonly heardShare: number;
}

export interface Component {
  /** "c1", "c2", … in canonical order. Stable for the same facts. */
  readonly id: string;
  readonly name: string;
  readonly kind: KindId;
  readonly status: ComponentStatus;
  readonly stays: boolean;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Ids of components whose output it needs, where that was said. */
  readonly dependsOn: readonly string[];
}

/**
 * stated: said in free text. confirmed: given as an answer or repeated by the person. refused: the person will not say.
 * unknown: "I don't know". assumed: by a rule, because nobody said.
 */
export type FactStatus = 'stated' | 'confirmed' | 'refused' | 'unknown' | 'assumed';

export type Fact = {
  readonly [A in FactAttribute]: {
    /** subject and attribute and value in one string; stable, so that reasons can name it. */
    readonly id: string;
    readonly subject: Subject;
    readonly attribute: A;
    readonly value: FactValues[A];
    readonly status: FactStatus;
    readonly confidence: number;
    readonly speaker: Speaker;
    readonly evidence: readonly Evidence[];
  };
}[FactAttribute];

export interface Signal {
  readonly signal: SignalId;
  readonly value: number | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Two statements that cannot both hold. Until it is settled the later statement counts. */
export interface Contradiction {
  readonly subject: Subject;
  readonly attribute: FactAttribute | 'status' | 'kind';
  readonly sides: readonly {
    readonly speaker: Speaker;
    readonly says: string;
    readonly evidence: readonly Evidence[];
  }[];
}

export interface PersonDecision {
  readonly entry: EntryId;
  readonly speaker: Speaker;
  readonly decision: Decision;
}

export interface PersonEdit {
  readonly entry: EntryId;
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Sentence {
  readonly entry: EntryId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly heard: 'understood' | 'background' | 'unheard';
  readonly because: string | null;
}
