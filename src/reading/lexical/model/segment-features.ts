import { mix } from '#reading/lexical/model/hash';
import { type Chunk, chunksOf } from '#reading/lexical/model/chunks';
import { type Rows, RowWriter } from '#reading/lexical/model/rows';
import type { WordGroups } from '#reading/lexical/model/word-groups';
import { knownWords, labelWords } from '#reading/lexical/model/told-before';
import { type WordHashes, wordHashes } from '#reading/lexical/model/word-hashes';
import type { Block, LexicalText, SentenceStretch, Token } from '#reading/lexical/text';

/** A component spans at most so many chunks. */
export const MOST_CHUNKS = 6;
const NOTHING = 77;
const BEARING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'ADV']);

/** All stretches that could be a component, with what speaks for and against it. Row a * MOST_CHUNKS + length - 1. */
export interface Segments {
  readonly chunks: readonly Chunk[];
  readonly rows: Rows;
  /** For each chunk 1 where it goes on in the sentence of the chunk before it. */
  readonly goesOn: Uint8Array;
}

/** Makes the rows for a text. A row without features stands for a stretch that is no candidate. */
export function segmentsOf(text: LexicalText, groups: WordGroups): Segments {
  const chunks = chunksOf(text);
  const words = wordHashes(text, groups);
  const goesOn = new Uint8Array(chunks.length);
  chunks.forEach((chunk, c) => {
    const before = chunks[c - 1];
    const here = (text.tokens[chunk.first] as Token).sentence;
    goesOn[c] = before !== undefined && (text.tokens[before.last - 1] as Token).sentence === here ? 1 : 0;
  });
  const writer = new RowWriter();
  const context = contextOf(text, words, chunks);
  for (let c = 0; c < chunks.length; c++) {
    const around = context(c);
    let open = true;
    for (let length = 1; length <= MOST_CHUNKS; length++) {
      const end = c + length;
      open &&= end <= chunks.length && (length === 1 || goesOn[end - 1] === 1);
      if (open) {
        for (const feature of around) writer.add(feature);
        inside(writer, text, words, chunks, c, end);
      }
      writer.endRow();
    }
  }
  return { chunks, rows: writer.rows(), goesOn };
}

/** What all stretches that begin at a chunk share: what stands before it, the title above it, its place in the text. */
function contextOf(text: LexicalText, words: WordHashes, chunks: readonly Chunk[]): (c: number) => number[] {
  const labels = labelWords(text, words);
  const known = knownWords(text, words, chunks);
  const lemma = (at: number): number => words.lemma[at] ?? NOTHING;
  return (c) => {
    const { first } = chunks[c] as Chunk;
    const token = text.tokens[first] as Token;
    const sentence = text.sentences[token.sentence] as SentenceStretch;
    const block = text.blocks[token.block] as Block;
    const features = [mix(1000, 0)];
    for (let d = 1; d <= 3; d++) features.push(mix(1010 + d, lemma(first - d)));
    features.push(mix(mix(1020, lemma(first - 2)), lemma(first - 1)));
    features.push(mix(1021, first === sentence.first ? 1 : 0));
    const form = block.form === 'item' ? 1 : block.form === 'heading' ? 2 : 3;
    features.push(mix(mix(1022, form), first === block.first ? 1 : 0));
    features.push(mix(1023, Math.floor((6 * c) / chunks.length)));
    features.push(mix(1024, known[c] as number));
    const section = text.sections[block.section];
    if (section !== undefined)
      for (let at = section.title.first; at < section.title.last; at++) features.push(mix(mix(1025, 1), lemma(at)));
    for (const word of labels.get(first) ?? []) features.push(mix(mix(1025, 2), word));
    const before = chunks[c - 1];
    if (before !== undefined) {
      for (const one of classesIn(words, before.first, before.last)) features.push(mix(1030, one));
      features.push(mix(1031, lemma(before.first)));
    }
    const told = text.sentences[token.sentence - 1];
    if (told !== undefined && told.block === token.block)
      for (const one of classesIn(words, told.first, told.last)) features.push(mix(1050, one));
    features.push(mix(1032, Math.min(8, Math.ceil((sentence.last - sentence.first) / 5))));
    return features;
  };
}

function inside(
  writer: RowWriter,
  text: LexicalText,
  words: WordHashes,
  chunks: readonly Chunk[],
  c: number,
  end: number,
): void {
  const { first } = chunks[c] as Chunk;
  const { last } = chunks[end - 1] as Chunk;
  const head = text.tokens[first] as Token;
  const sentence = text.sentences[head.sentence] as SentenceStretch;
  const lemma = (at: number): number => words.lemma[at] ?? NOTHING;
  const pos = (at: number): number => words.pos[at] ?? NOTHING;
  writer.forget();
  const put = (feature: number): void => writer.addOnce(feature);
  const acts: number[] = [];
  const things: number[] = [];
  let [negated, past, verb, name, number] = [0, 0, 0, 0, 0];
  for (let at = first; at < last; at++) {
    const token = text.tokens[at] as Token;
    if (words.wordy[at] === 0) {
      put(mix(1, words.lower[at] as number));
      continue;
    }
    put(mix(2, lemma(at)));
    put(mix(3, words.lower[at] as number));
    if (at + 1 < last) put(mix(mix(4, lemma(at)), lemma(at + 1)));
    if (at + 2 < last) put(mix(mix(5, lemma(at)), lemma(at + 2)));
    if (token.lower.length > 5) {
      put(mix(6, words.prefix[at] as number));
      put(mix(7, words.suffix[at] as number));
    }
    if (BEARING.has(token.pos)) {
      put(mix(60, words.fine[at] as number));
      put(mix(61, words.coarse[at] as number));
    }
    if (token.negated) negated = 1;
    if (token.pos === 'VERB') acts.push(lemma(at));
    if (token.pos === 'NOUN' || token.pos === 'PROPN') things.push(lemma(at));
    if (token.pos === 'VERB') verb = 1;
    if (token.pos === 'PROPN') name = 1;
    if (token.pos === 'NUM') number = 1;
    if (token.lower.endsWith('ed')) past = 1;
  }
  for (const act of acts) for (const thing of things) put(mix(mix(8, act), thing));
  const classes = classesIn(words, first, last);
  classes.forEach((one, k) => {
    put(mix(10, one));
    for (let m = k + 1; m < classes.length; m++) put(mix(mix(11, one), classes[m] as number));
  });
  put(mix(mix(mix(12, negated), past), mix(verb, number * 2 + name)));
  put(mix(20, lemma(first)));
  put(mix(mix(21, lemma(first)), lemma(first + 1)));
  put(mix(22, pos(first)));
  put(mix(mix(23, pos(first)), pos(first + 1)));
  for (const one of words.classes[first] ?? []) {
    put(mix(24, one));
    put(mix(mix(29, one), lemma(first + 1)));
    for (const other of classes) put(mix(mix(25, one), other));
  }
  put(mix(62, words.fine[first] as number));
  put(mix(63, words.fine[last - 1] as number));
  put(mix(26, lemma(last - 1)));
  put(mix(27, pos(last - 1)));
  for (const one of words.classes[last - 1] ?? []) put(mix(28, one));
  put(mix(30, lemma(last)));
  put(mix(31, lemma(last + 1)));
  put(mix(mix(32, lemma(last)), lemma(last + 1)));
  put(mix(33, pos(last)));
  const after = chunks[end];
  if (after !== undefined) {
    for (const one of classesIn(words, after.first, after.last)) put(mix(34, one));
    put(mix(35, lemma(after.first)));
  }
  put(mix(40, end - c));
  put(mix(41, Math.min(12, Math.ceil((last - first) / 2))));
  put(mix(mix(42, lemma(first - 1)), lemma(last)));
  put(mix(43, last >= sentence.last - 1 ? 1 : 0));
  put(mix(mix(44, first === sentence.first ? 1 : 0), last >= sentence.last - 1 ? 1 : 0));
  for (let at = Math.max(sentence.first, first - 30); at < Math.min(sentence.last, last + 30); at++)
    if ((at < first || at >= last) && words.wordy[at] === 1) put(words.around[at] as number);
}

function classesIn(words: WordHashes, first: number, last: number): number[] {
  const classes = new Set<number>();
  for (let at = first; at < last; at++) for (const one of words.classes[at] as readonly number[]) classes.add(one);
  return [...classes].sort((a, b) => a - b);
}
