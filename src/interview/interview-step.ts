import type { Topic } from '#vocabulary/topics';

/** The phases of D2.1, derived from the brief and never stored. */
export type Phase = 'opening' | 'readiness' | 'classify' | 'decompose' | 'mvp' | 'write' | 'hand_over';

/** What the interview does next: a pure function of the brief. */
export interface InterviewStep {
  readonly phase: Phase;
  /** True when no answer to any open question can change the architecture, or the person has had enough. */
  readonly done: boolean;
  /** One to three questions, the most valuable first; empty when done. */
  readonly questions: readonly Question[];
  /** Said to the person before the questions: a redirection, a smell with its cost, an explanation. Plain prose. */
  readonly remarks: readonly Remark[];
  /** What is still open but not worth asking, each with why that does not matter. */
  readonly leftUnasked: readonly LeftUnasked[];
}

export interface Remark {
  readonly kind: 'redirect' | 'arrival' | 'smell' | 'answer' | 'note';
  readonly rule: string | null;
  readonly text: string;
}

export interface Question {
  /** Stable: the topic and what it is about, "cadence:training", "bucket:c4". */
  readonly id: string;
  readonly topic: Topic | 'opening' | 'bucket' | 'mvp' | 'contradiction' | 'classification' | 'sentence' | 'scenario';
  /** A component's id, a role, or "workflow". */
  readonly about: string;
  /** At most 12 characters, for hosts that show a heading. */
  readonly header: string;
  readonly text: string;
  /** Why it matters: what the answer would change, in this person's nouns. */
  readonly why: string;
  /** Recommended first. Empty where only the person's own words will do. */
  readonly options: readonly Option[];
  readonly multiple: boolean;
  /** True when it was asked before and the answer was thin (D2.4). */
  readonly pushBack: boolean;
  /** How far the architecture can move (see worth.ts); decisions and confirmations carry 0. */
  readonly worth: number;
  /** The answer to "what do you mean?", for faces that show it at a key. */
  readonly explanation: string;
}

export interface Option {
  /**
   * A word that means the same in every brief ("weekly", "goes_on"); it is what `AnswerEntry.chosen` holds. Faces letter
   * options by their place in the list.
   */
  readonly id: string;
  readonly text: string;
  readonly recommended: boolean;
  /** What choosing it would change: "splits scoring from training". Null where nothing. */
  readonly changes: string | null;
}

export interface LeftUnasked {
  readonly topic: Topic;
  readonly about: string;
  readonly changesNothing: boolean;
  readonly because: string;
}
