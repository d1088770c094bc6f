import { clausesOf } from '#reading/lexical/text/clauses';
import { cleanText } from '#reading/lexical/text/clean';
import { blocksOf } from '#reading/lexical/text/blocks';
import { linesOf } from '#reading/lexical/text/lines';
import { sectionsOf } from '#reading/lexical/text/sections';
import { sentencesOf } from '#reading/lexical/text/sentences';
import { type Tag, tagWords } from '#reading/lexical/text/tag-words';
import { wordsOf } from '#reading/lexical/text/words';
import type { Block, LexicalText, Section, Stretch, Token } from '#reading/lexical/text/lexical-text';

export type {
  Block,
  Clause,
  LexicalText,
  PartOfSpeech,
  Section,
  SentenceStretch,
  Stretch,
  Token,
} from '#reading/lexical/text/lexical-text';

/**
 * Beyond this many characters a text is taken as one sentence without words: it is no brief, and time must stay bounded.
 * It comes out as not understood, so that nothing is passed over in silence.
 */
const READ_AT_MOST = 50_000;

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
    const [start, end] = [clean.place(word.start), clean.place(word.end, true)];
    const { lemma, pos, negated } = tags[at] as Tag;
    return {
      start,
      end,
      text: text.slice(start, end),
      lower: word.lower,
      lemma,
      pos,
      negated,
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
