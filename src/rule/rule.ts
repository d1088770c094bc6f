/**
 * What every rule of every family states about itself. The file that holds it is named after its id. `E` is the form of
 * the family's examples: something said, a document, or Python code.
 */
export interface RuleHead<Id extends string = string, E = Example> {
  readonly id: Id;
  /** The rule as one sentence. */
  readonly says: string;
  /** Why, in terms of what goes wrong otherwise. */
  readonly because: string;
  /** The section of the domain ("D5.1"), ZenML document or paper that it comes from. */
  readonly source: string;
  /** The concrete price of ignoring it, as a sentence to a person; null for rules that cost nobody anything. */
  readonly cost?: string;
  /** What to do instead. */
  readonly instead?: string;
  /** Where the rule applies. At least one. */
  readonly shows: readonly E[];
  /** Where it must keep silent. At least one. */
  readonly clean: readonly E[];
}

/**
 * Something a person says, with what a perfect reader would hear in it. The rule is tested on what is heard, the
 * built-in reader on whether it hears it, and the documentation prints the text.
 */
export interface Example {
  readonly text: string;
  /** Claims without offsets: quotes are given as text and must stand in `text`. */
  readonly heard: HeardInExample;
}

export interface HeardInExample {
  readonly components?: readonly {
    readonly kind: string;
    readonly quote: string;
    readonly name?: string;
    readonly status?: 'wanted' | 'exists' | 'later' | 'refused';
    readonly stays?: boolean;
    /** How sure the reader is; 1 unless the example is about what was heard faintly. */
    readonly confidence?: number;
  }[];
  /** `component` names one by its quote; otherwise the fact is about `subject`, by default the workflow. */
  readonly facts?: readonly {
    readonly attribute: string;
    readonly value: unknown;
    readonly quote?: string;
    readonly subject?: string;
    readonly component?: string;
  }[];
  readonly signals?: readonly { readonly signal: string; readonly quote: string; readonly value?: number }[];
}
