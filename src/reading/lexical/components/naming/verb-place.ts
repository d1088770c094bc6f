import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import type { Part } from '#reading/lexical/components/naming/part';
import {
  endsPhrase,
  isAct,
  isNounTag,
  isObject,
  isWord,
  PASSIVE,
} from '#reading/lexical/components/naming/small-words';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

/** A word with what stands around it. */
export interface Place {
  readonly token: Token;
  readonly next: Token | undefined;
  readonly last: Token | undefined;
  /** What the word before it does; null at the beginning. */
  readonly before: Part | null;
}

/** Words of acts that are as often the name of a thing: "report page", "label data", "score table". */
const BOTH: ReadonlySet<string> = new Set(
  'report test index score sample label alert page tag export import dump forecast estimate search log plot build release review update ship call filter mask split cut query extract sync mail email display sign answer upload download benchmark rank print show address watch monitor study map judge check match move list'.split(
    ' ',
  ),
);

/** Verbs that the tagger takes for nouns behind a noun ("the ranking goes into a table"). */
const FINITE =
  /^(?:goes|comes|lands|arrives|stays|sits|lives|says|tells|gives|sends|has|wants|decides|approves|signs|clicks|presses|looks|reads|writes)$/u;

const OPENERS: ReadonlySet<Part | null> = new Set<Part | null>([
  null,
  'pronoun',
  'auxiliary',
  'adverb',
  'joiner',
  'comma',
  'mark',
  'subordinator',
]);

/** Whether a word that may be a noun is the verb of its clause: it begins it, and something to act on follows. */
export function actsHere(place: Place): boolean {
  const { token, next, last, before } = place;
  const { lower } = token;
  if (before === 'auxiliary' && /(?:ed|en|wn|un|lt|nt)$/u.test(lower) && PASSIVE.test(last?.lower ?? '')) return true;
  if (before !== null && AGENT.test(last?.lower ?? '') && marksThings(token, next)) return true;
  if (before === 'noun') {
    const counted = /^(?:every|each|all|that|which|what|how)$/u.test(next?.lower ?? '');
    const plural = /[^s]s$/u.test(last?.lower ?? '') && ACT_WORDS.has(lower);
    if (plural && isNounTag(next) && /[^s]s$/u.test(next?.lower ?? '')) return true;
    return FINITE.test(lower) || (/[^s']s$/u.test(lower) && isObject(next) && !counted);
  }
  if (!OPENERS.has(before)) return false;
  if (next === undefined) return token.pos === 'VERB';
  if (next.lower === 'of') return false;
  if (FINITE.test(lower) && before === 'comma') return true;
  if (/[^s]s$/u.test(lower) && token.pos !== 'PROPN' && isObject(next)) return true;
  if (before === null && /i[sz]e$/u.test(lower)) return true;
  if (before === 'pronoun' && /i[sz]es$/u.test(lower) && !isObject(last)) return true;
  if (!isAct(token) && token.pos !== 'VERB') return false;
  if (next.lower === 'for' && !FINITE.test(lower)) return false;
  return isObject(next) || actsOn(place, next);
}

/** "The model marks suspicious stands", but not "the model scores table". */
const AGENT = /^(?:model|classifier|network|detector|algorithm|script|system|app)$/u;
const marksThings = ({ lower, lemma }: Token, next: Token | undefined): boolean =>
  /[^s']s$/u.test(lower) &&
  (BOTH.has(lemma) || ACT_WORDS.has(lemma) || /^(?:mark|spot|catch|find|give|pick)$/u.test(lemma)) &&
  (next?.pos === 'ADJ' || (next?.pos === 'NOUN' && /[^s]s$/u.test(next.lower)));

/** An act before a thing without an article: "drop duplicates", but not "report page". */
function actsOn({ token, before }: Place, next: Token): boolean {
  const { lower, lemma, pos } = token;
  const many = /[^s]s$/u.test(next.lower) && isNounTag(next);
  if (before === null && many && (inClass(token, 'a:clean') || inClass(token, 'a:transform'))) return true;
  if (lower.endsWith('s') && (before === 'comma' || before === 'joiner') && pos !== 'VERB') return false;
  if (BOTH.has(lemma) || BOTH.has(lower)) {
    if (before === 'auxiliary' || before === 'pronoun') return true;
    return lower.endsWith('s') ? /ADJ|PROPN/u.test(next.pos) : many && next.pos === 'NOUN' && ACT_WORDS.has(lower);
  }
  if (/(?:ing|ed)$/u.test(lower)) return pos === 'VERB' && isWord(next);
  return ACT_WORDS.has(lower) || ACT_WORDS.has(lemma) ? isWord(next) : pos === 'VERB';
}

/** "Orders going back six years": no thing is called so. */
const ONLY_GOES_ON = /^(?:going|coming|being|having|getting|waiting|sitting|lying|belonging)$/u;

/** What a word really is that the tagger took for a verb and that does not act. */
export function takenForVerb({ token, next, last, before }: Place): Part {
  const { lower, lemma } = token;
  const closes = !isWord(next) || /^(?:and|or)$/u.test(next.lower);
  if (before === 'preposition' && lower.endsWith('ing') && (!isWord(next) || endsPhrase(next))) return 'noun';
  if (next !== undefined && before !== 'pronoun' && /^(?:of|we|i|he|she|they|you)$/u.test(next.lower)) return 'noun';
  const singular = before === 'noun' && last !== undefined && !last.lower.endsWith('s');
  if (singular && lemma === lower && isNounTag(next)) return 'attribute';
  if (before === 'joiner' && next?.pos === 'NOUN' && !isAct(token)) return 'attribute';
  const inside = before !== null && /^(?:noun|attribute|comma|joiner|preposition)$/u.test(before);
  if (closes && inside && !/(?:ed|en|wn)$/u.test(lower)) return 'noun';
  if (before === 'noun' && lower.endsWith('ed') && last?.lower === 'gradient' && isNounTag(next)) return 'attribute';
  return before === 'noun' && lower.endsWith('ing') && !isObject(next) && !ONLY_GOES_ON.test(lower) ? 'noun' : 'verb';
}
