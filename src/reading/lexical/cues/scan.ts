import { type CueHit, type CueIndex, findCues, wordSet } from '#reading/lexical/cues/cue-index';
import type { LexicalText, SentenceStretch } from '#reading/lexical/text';

/** A cue with the sentence in which it stands. */
export interface Scanned<Means> extends CueHit<Means> {
  readonly sentence: number;
}

/**
 * So much of a text is listened to; no brief is so long, and time must stay bounded on hostile text. Sentences that begin
 * later are told as not understood.
 */
export const HEARD_AT_MOST = 25_000;

const WORDS = new WeakMap<LexicalText, readonly ReadonlySet<string>[]>();

/** The words of each sentence that is listened to; kept, because every family of cues asks for them. */
export function sentenceWords(text: LexicalText): readonly ReadonlySet<string>[] {
  let words = WORDS.get(text);
  if (words === undefined) {
    words = heardSentences(text).map((sentence) => wordSet(text.text.slice(sentence.start, sentence.end)));
    WORDS.set(text, words);
  }
  return words;
}

/** The sentences that are listened to, none reaching beyond what is. */
export function heardSentences(text: LexicalText): readonly SentenceStretch[] {
  if (text.text.length <= HEARD_AT_MOST) return text.sentences;
  return text.sentences
    .filter((sentence) => sentence.start < HEARD_AT_MOST)
    .map((sentence) => (sentence.end <= HEARD_AT_MOST ? sentence : { ...sentence, end: HEARD_AT_MOST }));
}

/** All cues of an index in a text, sentence by sentence, with places in the whole text. */
export function scan<Means>(index: CueIndex<Means>, text: LexicalText): Scanned<Means>[] {
  const words = sentenceWords(text);
  return heardSentences(text).flatMap((sentence, at) =>
    findCues(
      index,
      text.text.slice(sentence.start, sentence.end),
      words[at] as ReadonlySet<string>,
      sentence.start,
    ).map((hit) => ({
      ...hit,
      sentence: at,
    })),
  );
}

/** The first token that ends after a place. */
export function tokenAt(text: LexicalText, place: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle] as { end: number }).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
