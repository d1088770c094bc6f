/** Coarse part of speech (Universal POS), as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word, number or punctuation mark. Invariant: text === whole.slice(start, end), in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, NFC, straight apostrophes, no zero-width characters. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** wink's flag: the token stands in the scope of a negation. One signal among others; it runs too far. */
  readonly negated: boolean;
  /** Indexes into LexicalText.sentences, .clauses and .blocks. */
  readonly sentence: number;
  readonly clause: number;
  readonly block: number;
}

/** A stretch of text with the tokens it holds: tokens[first] up to and not including tokens[last]. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export interface SentenceStretch extends Stretch {
  readonly block: number;
}

/** A part of a sentence with at most one main act: cut at punctuation and at joining words that open a new act. */
export interface Clause extends Stretch {
  readonly sentence: number;
  /** The joining word or mark before it: "and", "then", "if", "," ":" or "" at the start of a sentence. */
  readonly opener: string;
}

/** A paragraph, a list item or a heading. Hard-wrapped lines of one paragraph are one block. */
export interface Block extends Stretch {
  readonly form: 'paragraph' | 'item' | 'heading';
  /** For items: the marker ("-", "1.", "[x]"), and how deep it is nested (0 = outermost). */
  readonly marker: string;
  readonly depth: number;
  /** Index of the section it belongs to; -1 outside of any. */
  readonly section: number;
}

/** What stands under a heading, a label line ("Not wanted:") or a lead-in ("Later we would like:"). */
export interface Section extends Stretch {
  /** The title's own stretch, marker and colon left out. */
  readonly title: Stretch;
  /** The title in lower case, without marks: "not wanted". */
  readonly words: string;
  /** Where the title's words came from: a heading line, a label with its content on the same line, a lead-in before a list. */
  readonly form: 'heading' | 'label' | 'lead-in';
}

/** A text as every part of the lexical reader sees it. Stretches are in order; sentences, clauses and blocks do not overlap. */
export interface LexicalText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceStretch[];
  readonly clauses: readonly Clause[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
