import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import {
  ADVERBS,
  AUXILIARIES,
  CARRIER,
  DESCRIBING,
  DETERMINERS,
  endsPhrase,
  isAct,
  isNounTag,
  isObject,
  isVerbal,
  isWord,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '#reading/lexical/components/naming/small-words';
import type { Part } from '#reading/lexical/components/naming/part';
import { actsHere, type Place, takenForVerb } from '#reading/lexical/components/naming/verb-place';
import type { Token } from '#reading/lexical/text';

/** What each word of a stretch does; the tagger's errors are mended by the words around it. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  tokens.forEach((token, at) => {
    const place: Place = { token, next: tokens[at + 1], last: tokens[at - 1], before: parts.at(-1) ?? null };
    parts.push(ofMark(place) ?? ofSmallWord(place) ?? ofOpenWord(place));
  });
  return parts;
}

function ofMark({ token, next, last, before }: Place): Part | null {
  const { lower, pos } = token;
  if (lower === ',') return 'comma';
  if (lower === "'" && last?.lower.endsWith('s') && touches(last, token) && isNounTag(next)) return 'glue';
  if (lower === "'s") {
    const named = before === 'noun' || before === 'attribute';
    return named && (pos === 'PART' || !isVerbal(next)) ? 'glue' : null;
  }
  if (/^[-/_’'@.]$/u.test(lower)) return next && touches(token, next) && touches(last, token) ? 'glue' : 'mark';
  if (isWord(token)) return null;
  return lower === '&' || lower === '+' ? 'joiner' : 'mark';
}

function ofSmallWord(place: Place): Part | null {
  const { token, next, last, before } = place;
  const { lower } = token;
  if (/^(?:and|or|plus)$/u.test(lower)) return 'joiner';
  if (/^(?:but|nor)$/u.test(lower)) return 'subordinator';
  if (/^(?:this|these|those)$/u.test(lower) && isNounTag(next) && !GOES.test(next?.lower ?? '')) return 'determiner';
  if (lower === 'both' && next !== undefined && (isNounTag(next) || DETERMINERS.has(next.lower))) return 'determiner';
  if (
    lower === 'that' &&
    isNounTag(next) &&
    before !== 'noun' &&
    before !== 'attribute' &&
    before !== 'adverb' &&
    !CLAUSAL.test(last?.lemma ?? '')
  )
    return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (DESCRIBING.has(lower) && (isNounTag(next) || next?.lower === "'s")) return 'attribute';
  if (lower === 'rid' && /^g[eo]t/u.test(last?.lower ?? '')) return 'verb';
  if (/^h[eo]ld$/u.test(lower) && next?.lower === 'out') return 'attribute';
  if (lower === 'out' && /^h[eo]ld$/u.test(last?.lower ?? '')) return 'attribute';
  if (ADVERBS.has(lower)) return 'adverb';
  if (/^(?:last|next)$/u.test(lower)) return 'attribute';
  if (lower === 'to') return ofTo(next);
  if (AUXILIARIES.has(lower)) return inName(place) && lower.startsWith('need') ? 'noun' : 'auxiliary';
  return PREPOSITIONS.has(lower) ? 'preposition' : null;
}

/** "Those land in a table": verbs that the tagger takes for things. */
const GOES = /^(?:land|go|come|end|stay|arrive|get|need|want|run)$/u;

/** Verbs behind which "that" opens a clause. */
const CLAUSAL =
  /^(?:check|verify|confirm|ensure|assert|see|say|sure|show|find|know|notice|think|make|so|test|validate|watch)$/u;

/** "to predict" against "to Salesforce" and "to berthing". */
function ofTo(next: Token | undefined): Part {
  if (next === undefined || !isVerbal(next) || next.lower.endsWith('ing') || /^\p{Lu}/u.test(next.text))
    return 'preposition';
  return isNounTag(next) && !isAct(next) ? 'preposition' : 'auxiliary';
}

function ofOpenWord(place: Place): Part {
  const { token, next, last, before } = place;
  const { lower, pos } = token;
  if (lower.endsWith('ing') && CARRIER.test(last?.lower ?? '') && isObject(next)) return 'verb';
  if (GOES.test(lower) && /^(?:these|those)$/u.test(last?.lower ?? '')) return 'verb';
  // nothing stands in the plural behind "each": "each ingests, cleans and trains"
  if (last?.lower === 'each' && /[^s]s$/u.test(lower) && isAct(token)) return 'verb';
  if (pos === 'NUM' || /^\d/u.test(lower)) return 'attribute';
  if (inName(place)) {
    if (SHORT.test(lower)) return isNounTag(next) || next?.pos === 'VERB' ? 'attribute' : 'noun';
    if (/^(?:VERB|ADP|ADV)$/u.test(pos)) return isWord(next) && !endsPhrase(next) ? 'attribute' : 'noun';
  }
  if (pos === 'VERB' && before === null && next !== undefined) {
    const enumerated = lower.endsWith('s') && /^(?:and|or|,)$/u.test(next.lower);
    if (inClass(token, 't:metric') || enumerated) return 'noun';
  }
  // "phone logs come from": two verbs do not follow one noun
  if (pos === 'VERB' && before === 'noun' && /[^s]s$/u.test(lower) && /^(?:VERB|AUX)$/u.test(next?.pos ?? ''))
    return 'noun';
  if (actsHere(place)) return 'verb';
  if (pos === 'VERB') return takenForVerb(place);
  if (pos === 'AUX') return 'auxiliary';
  if (pos === 'ADV') return /^(?:most|more|less|near|top)$/u.test(lower) ? 'attribute' : 'adverb';
  if (pos === 'ADJ') return lower === 'model' ? 'noun' : 'attribute';
  if (pos === 'ADP') return before === null || lower.includes('-') ? 'attribute' : 'preposition';
  return pos === 'INTJ' ? 'adverb' : 'noun';
}

/** Behind an article, an adjective or a possessive only a name can go on. */
const inName = ({ before, last }: Place): boolean =>
  before === 'determiner' || before === 'attribute' || (before === 'glue' && /^'s?$/u.test(last?.lower ?? ''));

/** Short words that are nouns behind an article. */
const SHORT = /^(?:fit|check|match|build|run|yes|no|say|look|lead|live|held|go)$/u;

const touches = (a: Token | undefined, b: Token): boolean => a !== undefined && a.end === b.start;
