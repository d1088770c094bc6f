import type { Chunk } from '#reading/lexical/model/chunks';
import type { WordHashes } from '#reading/lexical/model/word-hashes';
import type { LexicalText, Token } from '#reading/lexical/text';

/** The words of the label before each token on the same line: "Features: ratio, lag". */
export function labelWords(text: LexicalText, words: WordHashes): ReadonlyMap<number, readonly number[]> {
  const labels = new Map<number, readonly number[]>();
  for (const section of text.sections) {
    if (section.form !== 'label') continue;
    const title = [...words.lemma.subarray(section.title.first, section.title.last)];
    for (let at = section.first; at < section.last; at++) labels.set(at, title);
  }
  return labels;
}

/** How much of a chunk was said before (0 nothing, 4 all, 9 it has no words that bear meaning): second mentions. */
export function knownWords(text: LexicalText, words: WordHashes, chunks: readonly Chunk[]): number[] {
  const said = new Set<number>();
  let waiting: number[] = [];
  let sentence = -1;
  return chunks.map(({ first, last }) => {
    const here = (text.tokens[first] as Token).sentence;
    if (here !== sentence) {
      for (const word of waiting) said.add(word);
      waiting = [];
      sentence = here;
    }
    let [all, old] = [0, 0];
    for (let at = first; at < last; at++) {
      if (!/^(?:NOUN|VERB|PROPN|ADJ)$/.test((text.tokens[at] as Token).pos)) continue;
      const word = words.lemma[at] as number;
      all++;
      if (said.has(word)) old++;
      waiting.push(word);
    }
    return all === 0 ? 9 : Math.round((4 * old) / all);
  });
}
