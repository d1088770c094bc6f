import type { Design } from '#design/design';
import type { Question } from '#interview/interview-step';
import type { ComponentStatus, FactAttribute, FactValues, Subject } from '#reading/claims';
import type { Reading } from '#reading/reading';
import type { RuleHead } from '#rule/rule';
import type { KindId } from '#vocabulary/kinds';
import type { SignalId } from '#vocabulary/signals';
import type { Topic } from '#vocabulary/topics';

/** What a question is asked against: everything heard so far and what follows from it. */
export interface View {
  readonly reading: Reading;
  readonly design: Design;
}

/** What an answer settles, before it has words to be quoted: the answer's own text becomes its evidence. */
export interface Settled {
  readonly components?: readonly SettledComponent[];
  readonly facts?: readonly SettledFact[];
  readonly signals?: readonly SignalId[];
}

export interface SettledComponent {
  readonly kind: KindId;
  readonly name: string;
  readonly status: ComponentStatus;
}

export type SettledFact = {
  readonly [A in FactAttribute]: { readonly subject: Subject; readonly attribute: A; readonly value: FactValues[A] };
}[FactAttribute];

/** An answer that somebody in this person's place could give. */
export interface Plausible {
  /** A word that says what is chosen ("weekly"). It means the same in every brief, so an old log stays readable. */
  readonly id: string;
  /** As the person would say it. */
  readonly text: string;
  /** How likely it is beside the others, before anything is known; any scale. */
  readonly likely: number;
  /** False for answers that are weighed but not shown, because the list would get long. */
  readonly offered?: boolean;
}

/** One question to one person, made from what that person said. */
export interface Asking {
  /** A role, a component's name, or "workflow"; with the rule's id it makes the question's stable id. */
  readonly about: string;
  readonly text: string;
  readonly why: string;
  /** The same again, more concrete, for somebody whose first answer was thin (D2.4). */
  readonly concrete: string;
  /** Said when the person asks "what do you mean?". */
  readonly meaning: string;
  readonly answers: readonly Plausible[];
  /** The id of the answer that is right for most people in this place; listed first. Null where there is none. */
  readonly recommended: string | null;
  readonly multiple?: boolean;
  /** For the document's Open Questions when the person does not know and it matters. */
  readonly open: string;
  /** 0..1: how sure the reader is of what it heard already. Absent where nothing was said. */
  readonly heard?: { readonly answer: string; readonly confidence: number };
}

/** When a topic is worth a question, how it is put to this person, and what each answer settles. One file a topic. */
export interface QuestionRule<Id extends Topic = Topic> extends RuleHead<Id> {
  /** At most 12 characters. */
  readonly header: string;
  /** The part of the interview in which it is asked (D2.1). */
  readonly phase: 'readiness' | 'classify' | 'decompose' | 'mvp';
  /** The questions of this topic that are still open. */
  open(view: View): readonly Asking[];
  /**
   * What choosing an option settles. Knows nothing but the question's `about` and the option's id, so that an answer in
   * the log means the same whatever was learnt since.
   */
  settle(about: string, option: string): Settled;
}

/** Declares a question rule; the generic keeps the id's literal type. */
export const question = <const Id extends Topic>(rule: QuestionRule<Id>): QuestionRule<Id> => rule;

/** An asking with the rule it comes from. */
export interface OpenQuestion {
  readonly id: Question['id'];
  readonly rule: QuestionRule;
  readonly asking: Asking;
}
