import type { KindId } from '#vocabulary/kinds';

/**
 * How people speak of components of one kind. A turn is written as words with blanks between them:
 *
 * - `word|other` one of several words, in any inflection (matched by form or lemma)
 * - `{get}` any word of a class of acts or things (lexicon/)
 * - `~3` up to three words of the same sentence, no colon, semicolon or bracket among them
 * - `word?` a word that may be missing
 * - `<VERB>` a part of speech
 */
export interface CueSheet {
  readonly kind: KindId;
  /** Turns by how often they mean this kind (0..1). */
  readonly says: readonly { readonly weight: number; readonly turns: readonly string[] }[];
  /** Sentences in which the rules alone hear this kind. */
  readonly shows: readonly string[];
  /** Sentences near to it in which they must not. */
  readonly clean: readonly string[];
}

/** Declares the cues of a kind. */
export const cueSheet = (sheet: CueSheet): CueSheet => sheet;

/** Declares turns of one weight. */
export const turns = (weight: number, ...all: readonly string[]): { weight: number; turns: readonly string[] } => ({
  weight,
  turns: all,
});
