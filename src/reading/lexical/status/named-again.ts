import type { Heard } from '#reading/lexical/components/hear-by-rules';
import { NOUNS_OF_KIND, SAYS_LITTLE } from '#reading/lexical/status/kind-nouns';
import type { LexicalText, Token } from '#reading/lexical/text';
import { type KindId, kindIds } from '#vocabulary/kinds';

/** A stretch of words [first, last). */
export interface Named {
  readonly first: number;
  readonly last: number;
}

/** Words that may stand before the name of what some words are about. */
const BEFORE = new Set(
  "and but so as for also the a an our that this these those my their his her any no not without do don't want need we i - – : ( then or well ok okay just please pls skip forget drop leave".split(
    ' ',
  ),
);

/** A name is no longer than this. */
const NAME_WORDS = 5;

const NAMES = new Set(Object.values(NOUNS_OF_KIND).flatMap((words) => [...words]));

/** "Training isn't our task": a gerund names, too. */
const bears = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || NAMES.has(lower);

/** The noun with its adjectives that some words are about: the first, with nothing but small words before it. */
export function nameIn(text: LexicalText, piece: Named): Named | null {
  const tokens = text.tokens.slice(piece.first, piece.last);
  const first = tokens.findIndex((token) => !BEFORE.has(token.lower));
  if (first < 0 || !bears(tokens[first] as Token)) return null;
  let last = first;
  while (last < tokens.length && (bears(tokens[last] as Token) || tokens[last]?.lower === '-')) last++;
  return last - first > NAME_WORDS ? null : { first: piece.first + first, last: piece.first + last };
}

/** Whether a name is that of a part: it names the part's kind, and all else in it was said of the part. */
export function nameFits(text: LexicalText, part: Heard, { first, last }: Named): boolean {
  const ofKind = NOUNS_OF_KIND[kindIds[part.kind] as KindId];
  const names = ({ lemma, lower }: Token): boolean => ofKind?.has(lower) === true || ofKind?.has(lemma) === true;
  const said = new Set(text.tokens.slice(part.first, part.last).map(({ lemma }) => lemma));
  const words = text.tokens.slice(first, last).filter(({ lemma, lower }) => lower !== '-' && !SAYS_LITTLE.has(lemma));
  return words.some(names) && words.every((word) => names(word) || said.has(word.lemma));
}
