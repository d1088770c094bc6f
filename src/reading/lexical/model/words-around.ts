import type { RowWriter } from '#reading/lexical/model/rows';
import type { WordHashes } from '#reading/lexical/model/word-hashes';
import type { SentenceStretch } from '#reading/lexical/text';

/** Words of the sentence that lie further off than this from a stretch are not looked at. */
const AROUND = 30;

/**
 * Writes the words of the sentence around a stretch as it grows: those that come into sight at once, those that it swallows
 * when the function that is returned is called.
 */
export function aroundWriter(
  writer: RowWriter,
  words: WordHashes,
): (sentence: SentenceStretch, first: number, reached: number, last: number) => () => void {
  const counts = new Uint16Array(words.alike.length);
  const change = (from: number, to: number, by: 1 | -1): void => {
    for (let at = from; at < to; at++) {
      if (words.wordy[at] === 0) continue;
      const word = words.alike[at] as number;
      const count = (counts[word] as number) + by;
      counts[word] = count;
      if (count === (by === 1 ? 1 : 0)) writer.add(words.around[at] as number);
    }
  };
  return (sentence, first, reached, last) => {
    const sight = (at: number): number => Math.min(sentence.last, at + AROUND);
    if (reached > first) {
      change(sight(reached), sight(last), 1);
      return () => change(reached, last, -1);
    }
    counts.fill(0);
    change(Math.max(sentence.first, first - AROUND), first, 1);
    change(last, sight(last), 1);
    return () => {};
  };
}
