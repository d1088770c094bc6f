import type { LexicalText, Token } from '#reading/lexical/text';

const LONGEST = 6;
const LINKS = new Set(['of', 'for', 'per', 'from', 'to', "'s", '-', '/', 'and', '&']);
const EMPTY = new Set(
  'it they them this that these those we i you he she one ones something everything thing things stuff lot'.split(' '),
);

/**
 * A short name for a component in the person's own words: the nouns that its act is about ("collect the week's till
 * data" is the "week's till data"), or its first words where it has no noun.
 */
export function nameOf(text: LexicalText, first: number, last: number): string {
  const start = headAt(text, first, last);
  if (start < 0) return words(text, first, Math.min(last, first + LONGEST));
  let end = start + 1;
  let nouns = isNoun(text.tokens[start] as Token) ? 1 : 0;
  let stop = end;
  while (end < last && end - start < LONGEST) {
    const token = text.tokens[end] as Token;
    if (isNoun(token)) {
      nouns++;
      stop = end + 1;
    } else if (!isDescribing(token) && !LINKS.has(token.lower) && token.pos !== 'DET') break;
    else if (nouns >= 3 && LINKS.has(token.lower)) break;
    end++;
  }
  return words(text, start, Math.max(stop, start + 1));
}

function headAt(text: LexicalText, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const token = text.tokens[at] as Token;
    if (EMPTY.has(token.lower)) continue;
    if (isNoun(token)) return at;
    if (
      isDescribing(token) &&
      at + 1 < last &&
      (isNoun(text.tokens[at + 1] as Token) || isDescribing(text.tokens[at + 1] as Token))
    )
      return at;
  }
  return -1;
}

const isNoun = (token: Token): boolean => (token.pos === 'NOUN' || token.pos === 'PROPN') && !EMPTY.has(token.lower);
const isDescribing = (token: Token): boolean => token.pos === 'ADJ' || token.pos === 'NUM';

function words(text: LexicalText, first: number, last: number): string {
  const from = text.tokens[first]?.start ?? 0;
  const to = text.tokens[last - 1]?.end ?? from;
  return text.text.slice(from, to).replace(/\s+/g, ' ').trim();
}
