import { mix } from '#reading/lexical/model/hash';
import { type Chunk, chunksOf } from '#reading/lexical/model/chunks';
import { type Rows, RowWriter } from '#reading/lexical/model/rows';
import type { WordGroups } from '#reading/lexical/model/word-groups';
import { aroundWriter } from '#reading/lexical/model/words-around';
import { contextWriter } from '#reading/lexical/model/words-before';
import { classesIn, NOTHING, type WordHashes, wordHashes } from '#reading/lexical/model/word-hashes';
import type { LexicalText, SentenceStretch, Token } from '#reading/lexical/text';

/** A component spans at most so many chunks. */
export const MOST_CHUNKS = 6;
const BEARING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'ADV']);

/** All stretches that could be a component, with what speaks for and against it. Row a * MOST_CHUNKS + length - 1. */
export interface Segments {
  readonly chunks: readonly Chunk[];
  readonly rows: Rows;
  /** For each chunk 1 where it goes on in the sentence of the chunk before it. */
  readonly goesOn: Uint8Array;
  /** How many chunks the longest candidate that begins at a chunk has. */
  readonly longest: Uint8Array;
}

/** Makes the rows for a text. */
export function segmentsOf(text: LexicalText, groups: WordGroups): Segments {
  const chunks = chunksOf(text);
  const words = wordHashes(text, groups);
  const goesOn = new Uint8Array(chunks.length);
  chunks.forEach((chunk, c) => {
    const before = chunks[c - 1];
    const here = (text.tokens[chunk.first] as Token).sentence;
    goesOn[c] = before !== undefined && (text.tokens[before.last - 1] as Token).sentence === here ? 1 : 0;
  });
  const longest = Uint8Array.from(chunks, (_, c) => {
    let length = 1;
    while (length < MOST_CHUNKS && goesOn[c + length] === 1) length++;
    return length;
  });
  const writer = new RowWriter(MOST_CHUNKS);
  const write = runWriter(writer, text, words, chunks);
  longest.forEach((most, c) => write(c, most));
  return { chunks, rows: writer.rows(), goesOn, longest };
}

/** Writes all candidates that begin at a chunk. */
function runWriter(
  writer: RowWriter,
  text: LexicalText,
  words: WordHashes,
  chunks: readonly Chunk[],
): (c: number, most: number) => void {
  const { tokens } = text;
  const lemma = (at: number): number => words.lemma[at] ?? NOTHING;
  const pos = (at: number): number => words.pos[at] ?? NOTHING;
  const classesOfChunk = chunks.map(({ first, last }) => classesIn(words, first, last));
  const before = contextWriter(writer, text, words, chunks, classesOfChunk);
  const around = aroundWriter(writer, words);

  return (c, most) => {
    const { first } = chunks[c] as Chunk;
    const sentence = text.sentences[(tokens[first] as Token).sentence] as SentenceStretch;
    const opens = first === sentence.first ? 1 : 0;
    const classes: number[] = [];
    const acts: number[] = [];
    const things: number[] = [];
    let [negated, past, verb, name, number] = [0, 0, 0, 0, 0];

    const join = (at: number): void => {
      const token = tokens[at] as Token;
      const { lower } = token;
      writer.stay(mix(2, lemma(at)));
      writer.stay(mix(3, words.lower[at] as number));
      if (lower.length > 5) {
        writer.stay(mix(6, words.prefix[at] as number));
        writer.stay(mix(7, words.suffix[at] as number));
      }
      if (BEARING.has(token.pos)) {
        writer.stay(mix(60, words.fine[at] as number));
        writer.stay(mix(61, words.coarse[at] as number));
      }
      if (token.negated) negated = 1;
      if (token.pos === 'VERB') {
        for (const thing of things) writer.stay(mix(mix(8, lemma(at)), thing));
        acts.push(lemma(at));
        verb = 1;
      } else if (token.pos === 'NOUN' || token.pos === 'PROPN') {
        for (const act of acts) writer.stay(mix(mix(8, act), lemma(at)));
        things.push(lemma(at));
        if (token.pos === 'PROPN') name = 1;
      } else if (token.pos === 'NUM') number = 1;
      if (lower.endsWith('ed')) past = 1;
    };
    const joinClasses = (at: number): void => {
      for (const one of words.classes[at] as readonly number[]) {
        if (classes.includes(one)) continue;
        writer.stay(mix(10, one));
        for (const other of classes) writer.stay(mix(mix(11, Math.min(one, other)), Math.max(one, other)));
        classes.push(one);
        for (const head of words.classes[first] as readonly number[]) writer.stay(mix(mix(25, head), one));
      }
    };
    const grow = (from: number, last: number): void => {
      for (let at = from; at < last; at++) {
        if (words.wordy[at] === 1) join(at);
        else writer.stay(mix(1, words.lower[at] as number));
        joinClasses(at);
        if (at > first && words.wordy[at - 1] === 1) writer.stay(mix(mix(4, lemma(at - 1)), lemma(at)));
        if (at > first + 1 && words.wordy[at - 2] === 1) writer.stay(mix(mix(5, lemma(at - 2)), lemma(at)));
      }
    };
    const begin = (): void => {
      before(c);
      writer.stay(mix(20, lemma(first)));
      writer.stay(mix(mix(21, lemma(first)), lemma(first + 1)));
      writer.stay(mix(22, pos(first)));
      writer.stay(mix(mix(23, pos(first)), pos(first + 1)));
      writer.stay(mix(62, words.fine[first] as number));
      for (const one of words.classes[first] as readonly number[]) {
        writer.stay(mix(24, one));
        writer.stay(mix(mix(29, one), lemma(first + 1)));
      }
    };
    /** What depends on where the stretch ends. */
    const end = (last: number, chunk: number): void => {
      const closes = last >= sentence.last - 1 ? 1 : 0;
      writer.add(mix(mix(mix(12, negated), past), mix(verb, number * 2 + name)));
      writer.add(mix(63, words.fine[last - 1] as number));
      writer.add(mix(26, lemma(last - 1)));
      writer.add(mix(27, pos(last - 1)));
      for (const one of words.classes[last - 1] as readonly number[]) writer.add(mix(28, one));
      writer.add(mix(30, lemma(last)));
      writer.add(mix(31, lemma(last + 1)));
      writer.add(mix(mix(32, lemma(last)), lemma(last + 1)));
      writer.add(mix(33, pos(last)));
      const after = chunks[chunk];
      if (after !== undefined) {
        for (const one of classesOfChunk[chunk] as readonly number[]) writer.add(mix(34, one));
        writer.add(mix(35, lemma(after.first)));
      }
      writer.add(mix(40, chunk - c));
      writer.add(mix(41, Math.min(12, Math.ceil((last - first) / 2))));
      writer.add(mix(mix(42, lemma(first - 1)), lemma(last)));
      writer.add(mix(43, closes));
      writer.add(mix(mix(44, opens), closes));
    };

    let reached = first;
    for (let length = 1; length <= most; length++) {
      const { last } = chunks[c + length - 1] as Chunk;
      if (length === 1) begin();
      grow(reached, last);
      const leave = around(sentence, first, reached, last);
      writer.cut();
      end(last, c + length);
      writer.cut();
      leave();
      writer.cut();
      reached = last;
    }
    for (let length = most; length < MOST_CHUNKS; length++) writer.skip();
  };
}
