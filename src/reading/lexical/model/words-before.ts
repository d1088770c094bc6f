import type { Chunk } from '#reading/lexical/model/chunks';
import { mix } from '#reading/lexical/model/hash';
import type { RowWriter } from '#reading/lexical/model/rows';
import { knownWords, labelWords } from '#reading/lexical/model/told-before';
import { classesIn, NOTHING, type WordHashes } from '#reading/lexical/model/word-hashes';
import type { Block, LexicalText, SentenceStretch, Token } from '#reading/lexical/text';

/** Writes what all stretches that begin at a chunk share: what stands before it, the title above it, its place in the text. */
export function contextWriter(
  writer: RowWriter,
  text: LexicalText,
  words: WordHashes,
  chunks: readonly Chunk[],
  classesOfChunk: readonly (readonly number[])[],
): (c: number) => void {
  const labels = labelWords(text, words);
  const known = knownWords(text, words, chunks);
  const lemma = (at: number): number => words.lemma[at] ?? NOTHING;
  return (c) => {
    const { first } = chunks[c] as Chunk;
    const token = text.tokens[first] as Token;
    const sentence = text.sentences[token.sentence] as SentenceStretch;
    const block = text.blocks[token.block] as Block;
    writer.stay(mix(1000, 0));
    for (let d = 1; d <= 3; d++) writer.stay(mix(1010 + d, lemma(first - d)));
    writer.stay(mix(mix(1020, lemma(first - 2)), lemma(first - 1)));
    writer.stay(mix(1021, first === sentence.first ? 1 : 0));
    const form = block.form === 'item' ? 1 : block.form === 'heading' ? 2 : 3;
    writer.stay(mix(mix(1022, form), first === block.first ? 1 : 0));
    writer.stay(mix(1023, Math.floor((6 * c) / chunks.length)));
    writer.stay(mix(1024, known[c] as number));
    const section = text.sections[block.section];
    if (section !== undefined)
      for (let at = section.title.first; at < section.title.last; at++) writer.stay(mix(mix(1025, 1), lemma(at)));
    for (const word of labels.get(first) ?? []) writer.stay(mix(mix(1025, 2), word));
    const before = chunks[c - 1];
    if (before !== undefined) {
      for (const one of classesOfChunk[c - 1] as readonly number[]) writer.stay(mix(1030, one));
      writer.stay(mix(1031, lemma(before.first)));
    }
    const told = text.sentences[token.sentence - 1];
    if (told !== undefined && told.block === token.block)
      for (const one of classesIn(words, told.first, told.last)) writer.stay(mix(1050, one));
    writer.stay(mix(1032, Math.min(8, Math.ceil((sentence.last - sentence.first) / 5))));
  };
}
