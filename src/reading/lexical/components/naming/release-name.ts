import { clauseName } from '#reading/lexical/components/naming/clause-name';
import { coreOf } from '#reading/lexical/components/naming/core';
import { fullPhraseAt, nounPhraseAt, type Words } from '#reading/lexical/components/naming/noun-phrase';
import { fitted, spelled } from '#reading/lexical/components/naming/spell';
import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import type { LexicalText, Token } from '#reading/lexical/text';

const CONDITIONS = new Set(['if', 'when', 'once', 'unless']);
const RELEASES =
  /^(?:promot|releas|approv|sign|accept|registr|takeover|swap|decision|confirm|blessing|go|review|acceptance|author)/iu;

/** What lets a version into use: an own noun for it, the person who decides, or the condition; null where none is said. */
export function releaseName(text: LexicalText, words: Words): string | null {
  const { tokens, parts } = words;
  const at = parts.findIndex((part) => part !== 'mark' && part !== 'comma' && part !== 'joiner' && part !== 'adverb');
  const own = fullPhraseAt(words, at);
  if (own !== null && RELEASES.test((tokens[own.head] as Token).lower))
    return fitted(spelled(text, words, own.first, own.last));
  const person = personIn(words);
  if (person !== null) return fitted(`release by ${keptArticle(text, words, person.first, person.last)}`);
  const when = tokens.findIndex(({ lower }) => CONDITIONS.has(lower));
  if (when >= 0 && tokens.length - when > 3 && !saysI(words, when))
    return fitted(heldBack(text, clauseName('release', text, words, when), tokens));
  if (saysI(words, 0)) return 'release by hand';
  const { thing } = coreOf(words);
  return thing !== null && RELEASES.test((tokens[thing.head] as Token).lower)
    ? fitted(spelled(text, words, thing.first, thing.last))
    : null;
}

/** A person, or a name at the beginning or before a verb, who decides. */
export function personIn(words: Words): { first: number; last: number } | null {
  const { tokens, parts } = words;
  for (let from = 0; from < tokens.length; from++) {
    if (/^(?:noun|attribute|determiner|glue)$/u.test(parts[from - 1] ?? '')) continue;
    const phrase = nounPhraseAt(words, from);
    if (phrase === null) continue;
    for (let at = phrase.first; at < phrase.last; at++) {
      const token = tokens[at] as Token;
      const owned = /^'s?$/u.test(tokens[at + 1]?.lower ?? '');
      if (owned || parts[at] === 'determiner' || !decides(words, at)) continue;
      const of = tokens[at + 1]?.lower === 'of' ? nounPhraseAt(words, at + 2) : null;
      const titled = /^(?:dr|prof|professor|mr|mrs)$/u.test(token.lower);
      const last =
        titled && tokens[at + 1]?.lower === '.' ? Math.min(at + 3, tokens.length) : titled ? phrase.last : at + 1;
      return token.lower === 'people' ? null : { first: phrase.first, last: of?.last ?? last };
    }
  }
  return null;
}

/** Roles that the lexicon of things does not list. */
export const ROLE =
  /^(?:actuar|notar|secretar|president|trustee|deput|dean|matron|chair|statistician|agronomist|\p{L}+ologist)(?:y|ies|s)?$/u;

/** What people do who let something into use. */
const DECIDES =
  /^(?:has|have|must|needs?|approves?|signs?|says?|clicks?|looks?|decides?|releases?|nods?|ticks?|press(?:es)?|flips?|gives?|reads?|puts?|okays?|agrees?|switch(?:es)?|confirms?|countersigns?|blesses|presents)$/u;

function decides({ tokens, parts }: Words, at: number): boolean {
  const token = tokens[at] as Token;
  if (parts[at] !== 'noun' && parts[at] !== 'attribute' && parts[at] !== 'verb') return false;
  if (ROLE.test(token.lower) || (token.lower !== 'ms' && inClass(token, 't:person') && !inClass(token, 't:model')))
    return parts[at + 1] !== 'noun' || tokens[at + 1]?.lower.endsWith('s') === true;
  const named = /^\p{Lu}\p{Ll}/u.test(token.text) && token.pos === 'PROPN' && !inClass(token, 't:model');
  const next = tokens.slice(at + 1, at + 3).find((_, place) => parts[at + 1 + place] !== 'adverb');
  return named && (DECIDES.test(next?.lower ?? '') || (at === 0 && (parts[1] === 'mark' || parts[1] === 'comma')));
}

/** "If that number goes up, no release" lets nothing in. */
function heldBack({ text }: LexicalText, name: string, tokens: Words['tokens']): string {
  const said = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const at = said.indexOf(name.slice('release '.length + 3));
  const behind = at < 0 ? '' : said.slice(at + name.length - 'release '.length - 3);
  return HELD.test(behind) ? name.replace(/^release (?:if|when) /u, 'release unless ') : name;
}
const HELD =
  /^.{0,40}\b(?:no (?:release|go|promotion|swap|update)|nothing (?:goes|changes)|stays? (?:out|back)|stop(?:s|ped)?|reject(?:s|ed)?|keep the old|not (?:released|promoted)|(?:don['’]?t|do not|never) (?:use|take|release|promote|switch|swap|put|let|install|deploy))\b/iu;

function saysI({ tokens }: Words, from: number): boolean {
  return tokens.slice(from).some(({ lower }) => /^(?:i|me|we|my|our)$/u.test(lower));
}

function keptArticle(text: LexicalText, words: Words, first: number, last: number): string {
  const name = spelled(text, words, first, last);
  const article = (words.tokens[first] as Token).lower;
  return article === 'the' || article === 'a' || article === 'our' || article === 'my' ? `the ${name}` : name;
}
