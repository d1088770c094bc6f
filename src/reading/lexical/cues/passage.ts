import { lowered } from '#reading/lexical/cues/lowered';

/** A stretch of text as cues are looked for in it; made once, because every family of cues asks for it. */
export interface Passage {
  readonly slice: string;
  /** Its distinct words in lower case. */
  readonly words: ReadonlySet<string>;
  /** As phrases are matched against it. */
  readonly lower: string;
}

/** A stretch of text with its words. */
export const passageOf = (slice: string, words: ReadonlySet<string> = wordSet(slice)): Passage => ({
  slice,
  words,
  lower: lowered(slice),
});

const WORD = /[\p{L}\p{N}]{1,40}(?:['’][\p{L}]{1,3}(?![\p{L}\p{N}]))?/gu;

/** The distinct lower-case words of a text; "don't" counts as dont, don and t. */
function wordSet(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const plain = word.toLowerCase();
    words.add(plain);
    if (plain.includes("'") || plain.includes('’')) {
      const [head = '', tail = ''] = plain.split(/['’]/u);
      words.add(head);
      words.add(tail);
      words.add(head + tail);
    }
  }
  return words;
}
