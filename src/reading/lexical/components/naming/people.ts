import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { type NounPhrase, nounPhraseAt, type Words } from '#reading/lexical/components/naming/noun-phrase';
import { ROLE } from '#reading/lexical/components/naming/release-name';
import type { Token } from '#reading/lexical/text';

const PEOPLE = /^(?:lad(?:y|ies)|wom[ae]n|m[ae]n|girls?|boys?|guys?|volunteers?|physios?|workers?|leads)$/u;
/** Whether a phrase names people rather than a thing. */
export const isPerson = ({ tokens }: Words, { head }: NounPhrase): boolean => {
  const token = tokens[head] as Token;
  return (
    ROLE.test(token.lower) ||
    PEOPLE.test(token.lower) ||
    (inClass(token, 't:person') &&
      !inClass(token, 't:model') &&
      !inClass(token, 't:label') &&
      !/^(?:people|risk|quality|medical|legal|board|marketing)$/u.test(token.lower))
  );
};

/** Who says what is true: "what the inspectors found on site". */
export function tellerIn(words: Words): NounPhrase | null {
  const what = words.tokens.findIndex(({ lower }) => lower === 'what');
  const who = what < 0 ? null : nounPhraseAt(words, what + 1);
  return who !== null &&
    words.parts[who.last] === 'verb' &&
    who.first < who.head &&
    words.tokens[who.last]?.lower !== '.'
    ? who
    : null;
}
