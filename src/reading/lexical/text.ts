import { clausesOf } from '#reading/lexical/text/clauses';
import { cleanText } from '#reading/lexical/text/clean';
import { blocksOf } from '#reading/lexical/text/blocks';
import { linesOf } from '#reading/lexical/text/lines';
import { sectionsOf } from '#reading/lexical/text/sections';
import { sentencesOf } from '#reading/lexical/text/sentences';
import { type Tag, tagWords } from '#reading/lexical/text/tag-words';
import { wordsOf } from '#reading/lexical/text/words';

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

/**
 * Beyond this many characters a text is taken as one sentence without words: it is no brief, and time must stay bounded.
 * It comes out as not understood, so that nothing is passed over in silence.
 */
const READ_AT_MOST = 80_000;

/**
 * Cuts a text into words, clauses, sentences and blocks, each with its exact place. Works on prose, dictation without
 * punctuation, tickets and lists; never throws, and stays fast on hostile input (D3.1: no structure is asked of anybody).
 * List markers are no words.
 */
export function analyseText(text: string): LexicalText {
  const read = text.length > READ_AT_MOST ? cutBack(text) : text.length;
  const clean = cleanText(text.slice(0, read));
  const lines = linesOf(clean.text);
  const words = wordsOf(clean, lines);
  const tags = tagWords(clean, words);
  const blocks = blocksOf(clean, lines, words);
  const sentences = sentencesOf(clean, words, tags, blocks);
  const clauses = clausesOf(words, tags, sentences);
  const sections = sectionsOf(clean, words, blocks, sentences);

  const settle = <S extends Stretch>(stretch: S): S => ({
    ...stretch,
    start: clean.place(stretch.start),
    end: clean.place(stretch.end, true),
  });
  const sentenceOf = ownerOf(words.length, sentences);
  const clauseOf = ownerOf(words.length, clauses);
  const blockOf = ownerOf(words.length, blocks);
  const sectionOf = sectionOfBlocks(blocks, sections);
  const tokens = words.map((word, at): Token => {
    const { start, end } = settle({ ...word, first: 0, last: 0 });
    return {
      start,
      end,
      text: text.slice(start, end),
      lower: word.lower,
      ...(tags[at] as Tag),
      sentence: sentenceOf[at] as number,
      clause: clauseOf[at] as number,
      block: blockOf[at] as number,
    };
  });
  const rest = { start: read, end: text.length, first: tokens.length, last: tokens.length, block: -1 };
  return {
    text,
    tokens,
    sentences: [...sentences.map(settle), ...(read < text.length ? [rest] : [])],
    clauses: clauses.map(settle),
    blocks: blocks.map((block, at) => ({ ...settle(block), section: sectionOf[at] as number })),
    sections: sections.map((section) => ({ ...settle(section), title: settle(section.title) })),
  };
}

function cutBack(text: string): number {
  const space = text.lastIndexOf(' ', READ_AT_MOST);
  return space > READ_AT_MOST / 2 ? space : READ_AT_MOST;
}

/** Words between two stretches (a joining word, a comma) belong to the stretch that follows. */
function ownerOf(length: number, stretches: readonly Stretch[]): Int32Array {
  const owner = new Int32Array(length);
  let from = 0;
  stretches.forEach((stretch, at) => {
    owner.fill(at, from, stretch.last);
    from = stretch.last;
  });
  owner.fill(Math.max(0, stretches.length - 1), from);
  return owner;
}

function sectionOfBlocks(blocks: readonly Block[], sections: readonly Section[]): Int32Array {
  const owner = new Int32Array(blocks.length).fill(-1);
  sections.forEach((section, at) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] as Block).first < section.first) low = middle + 1;
      else high = middle;
    }
    for (let b = low; b < blocks.length && (blocks[b] as Block).last <= section.last; b++) owner[b] = at;
  });
  return owner;
}
