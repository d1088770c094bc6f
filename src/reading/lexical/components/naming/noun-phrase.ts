import { partsOf } from '#reading/lexical/components/naming/find-parts';
import type { Part } from '#reading/lexical/components/naming/part';
import type { Token } from '#reading/lexical/text';

/** A stretch of words with what each of them does. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
}

/** A noun phrase: words [first, last), with the place of its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Names stay short: so many words, and so many phrases hung on by prepositions. */
const MOST_WORDS = 8;
const MOST_PHRASES = 2;

/** Nouns that say when rather than what. */
export const TIMES: ReadonlySet<string> = new Set(
  "night nights day days week weeks month months quarter year years hour hours minute minutes second seconds morning evening noon midnight afternoon weekend monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays january february march april may june july august september october november december time times once o'clock am pm spring summer autumn winter end start beginning now overnight hand".split(
    ' ',
  ),
);

export const wordsOf = (tokens: readonly Token[]): Words => ({ tokens, parts: partsOf(tokens) });

/** The noun phrase that begins at a place, its article included; null where none does. */
export function nounPhraseAt({ tokens, parts }: Words, from: number): NounPhrase | null {
  let at = from;
  while (parts[at] === 'determiner') at++;
  let head = -1;
  const body = at;
  for (; at < tokens.length; at++) {
    const part = parts[at];
    if (part === 'noun') head = at;
    else if (part === 'glue') {
      if (at === body) return null;
    } else if (part === 'determiner' && at > body && tokens[at - 1]?.lower === "'s") continue;
    else if (part !== 'attribute') break;
  }
  if (head < 0) {
    const alone = at - 1;
    const whole = tokens.slice(0, body).every((_, place) => parts[place] !== 'verb') && at === tokens.length;
    const described = at - body > 1 && parts[body - 1] === 'determiner';
    if (
      at === body ||
      !(whole || described) ||
      parts[alone] !== 'attribute' ||
      tokens[alone]?.pos === 'NUM' ||
      /^[\d.,:%]+$/u.test(tokens[alone]?.lower ?? '')
    )
      return null;
    head = alone;
  }
  const possessive = /^'s?$/u.test(tokens[head + 1]?.lower ?? '') && parts[head + 1] === 'glue' ? head + 2 : head + 1;
  return { first: from, last: Math.min(possessive, tokens.length), head };
}

/** Whether a noun phrase only says when: "every night", "two weeks", "Monday". */
export const isTime = ({ tokens }: Words, { head, last }: NounPhrase): boolean =>
  TIMES.has((tokens[head] as Token).lower) && last === head + 1;

/** The noun phrase at a place with what hangs on it: "list of cows by mail", "orders, returns and bag events". */
export function fullPhraseAt(words: Words, from: number): NounPhrase | null {
  const start = nounPhraseAt(words, from);
  if (start === null) return null;
  let last = start.last;
  let phrases = 0;
  for (;;) {
    const part = words.parts[last];
    const next =
      part === 'preposition' && phrases < MOST_PHRASES
        ? hungOn(words, last)
        : part === 'joiner' || part === 'comma'
          ? listed(words, last)
          : null;
    if (next === null || count(words, start.first, next) > MOST_WORDS) break;
    if (part === 'preposition') phrases++;
    last = next;
  }
  return { ...start, last };
}

/** The end of a phrase that a preposition hangs on; null where it only says when, or nothing follows. */
function hungOn(words: Words, at: number): number | null {
  const { tokens, parts } = words;
  const out = tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of';
  const word = (tokens[at] as Token).lower;
  const counts = TIMES.has(tokens[at - 1]?.lower ?? '') && word === 'since';
  if (/^(?:before|after|until|till|during|since|than|as|up|down|off|out)$/u.test(word) && !out && !counts) return null;
  const phrase = nounPhraseAt(words, at + (out ? 2 : 1));
  if (phrase === null) return null;
  const after = parts[phrase.last];
  if (after === 'auxiliary' && word !== 'of') return null;
  return isTime(words, phrase) && word !== 'of' ? null : phrase.last;
}

/** The end of a further item of an enumeration; null where a new clause begins instead. */
function listed(words: Words, at: number): number | null {
  const { parts } = words;
  const from = parts[at] === 'comma' && parts[at + 1] === 'joiner' ? at + 2 : at + 1;
  const phrase = nounPhraseAt(words, from);
  if (phrase === null || isTime(words, phrase)) return null;
  const after = parts[phrase.last];
  return after === 'verb' || after === 'auxiliary' || after === 'pronoun' ? null : phrase.last;
}

const count = ({ parts }: Words, first: number, last: number): number =>
  parts.slice(first, last).filter((part) => part !== 'glue' && part !== 'comma').length;
