import { type CueHit, type CueIndex, findCues } from '#reading/lexical/cues/cue-index';
import { type Passage, passageOf } from '#reading/lexical/cues/passage';
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

/** A sentence that is listened to, with its own text and words. */
export interface HeardSentence extends SentenceStretch, Passage {
  readonly index: number;
}

const HEARD = new WeakMap<LexicalText, readonly HeardSentence[]>();

/** The sentences that are listened to, none reaching beyond what is; kept, because every family of cues asks for them. */
export function heardSentences(text: LexicalText): readonly HeardSentence[] {
  let heard = HEARD.get(text);
  if (heard === undefined) {
    heard = text.sentences
      .filter((sentence) => sentence.start < HEARD_AT_MOST)
      .map((sentence, index) => {
        const end = Math.min(sentence.end, HEARD_AT_MOST);
        return { ...sentence, end, index, ...passageOf(text.text.slice(sentence.start, end)) };
      });
    HEARD.set(text, heard);
  }
  return heard;
}

/** All cues of an index in a text, sentence by sentence, with places in the whole text. */
export function scan<Means>(index: CueIndex<Means>, text: LexicalText): Scanned<Means>[] {
  return heardSentences(text).flatMap((sentence) =>
    findCues(index, sentence, sentence.start).map((hit) => ({ ...hit, sentence: sentence.index })),
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
