import type { Words } from '#reading/lexical/components/naming/noun-phrase';
import type { LexicalText, Token } from '#reading/lexical/text';

/** "release if no tier gets worse": a clause up to its first comma, or to where the next one begins without a comma. */
export function clauseName(noun: string, text: LexicalText, words: Words, from: number): string {
  const { tokens } = words;
  let last = from + 1;
  while (last < tokens.length && !/^[,;:.()–—]$/u.test((tokens[last] as Token).lower) && !opensNext(words, from, last))
    last++;
  const start = tokens[from] as Token;
  const end = tokens[last - 1] as Token;
  return `${noun} ${text.text.slice(start.start, end.end).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
}

/** "If it is better | it goes live", "when fresh data comes in | the model learns again". */
function opensNext({ tokens, parts }: Words, from: number, at: number): boolean {
  const { lower } = tokens[at] as Token;
  const acted = parts.slice(from + 1, at).some((part) => part === 'verb' || part === 'auxiliary');
  if (!acted) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const arrived = ARRIVES.test(before) || (before === 'in' && ARRIVES.test(tokens[at - 2]?.lower ?? ''));
  if (arrived) return parts[at] === 'determiner' || parts[at] === 'pronoun';
  const goesOn = parts[at + 1] === 'verb' || parts[at + 1] === 'auxiliary';
  return (
    SUBJECT.test(lower) &&
    goesOn &&
    (/^(?:noun|attribute|adverb)$/u.test(parts[at - 1] ?? '') || /^(?:ones?|it|them)$/u.test(before))
  );
}

const ARRIVES = /^(?:comes?|came|arrives?|arrived|lands?|landed|appears?)$/u;
const SUBJECT = /^(?:it|we|they|he|she|i|then)$/u;
