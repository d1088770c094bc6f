import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

/**
 * What a word does in a phrase that gives a name: noun, attribute, determiner, preposition, verb, auxiliary, pronoun,
 * adverb, subordinator, joiner, comma, glue inside a word or name, or a mark that ends the phrase.
 */
export type Part =
  | 'noun'
  | 'attribute'
  | 'determiner'
  | 'preposition'
  | 'verb'
  | 'auxiliary'
  | 'pronoun'
  | 'adverb'
  | 'subordinator'
  | 'joiner'
  | 'comma'
  | 'glue'
  | 'mark';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PRONOUNS = set(
  "i me myself we us ourselves you yourself he him she they them it itself themselves one ones this that these those something everything anything nothing somebody someone anybody anyone everybody everyone nobody who whoever which what whatever there here mine ours theirs yours both people y'all thing things stuff lot others",
);
const DETERMINERS = set('the a an our my your their his her its each every all no some any another either neither');
const PREPOSITIONS = set(
  'of for per from to into onto in on at by with over against between within via before after through across since about under above without behind out off upon as than toward towards during until till beside near among along around inside below beyond vs versus up down',
);
const SUBORDINATORS = set('if when whenever whether how why where because so unless once while although though whose');
const AUXILIARIES = set(
  "be is are was were been being am 's 're 'm has have had having 've do does did done can could will would shall should may might must 'll 'd ca wo gets get got getting need needs to",
);
const ADVERBS = set(
  "not n't never also just only then now already still maybe perhaps please afterwards again even too later finally first straight simply really always often usually basically ideally automatically weekly daily nightly monthly hourly yearly quarterly once twice currently today tonight tomorrow yesterday yes ok okay yeah well hi hello",
);
const TAKEN_FOR_NOUNS = set('well first today tomorrow yesterday weekly daily nightly monthly hourly quarterly yearly');

/** Words of acts that are as often the name of a thing: "report page", "label data", "score table". */
const BOTH = set(
  'report test index score sample label alert page tag export import dump forecast estimate search log plot build release review update ship call filter mask split cut query extract sync mail email display sign answer upload download benchmark rank print show address watch monitor study map judge check match move list',
);

/** What each word of a stretch is; the tagger's errors are mended by the words around it. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  tokens.forEach((token, at) => parts.push(partOf(token, tokens[at + 1], parts.at(-1) ?? null, tokens[at - 1])));
  return parts;
}

function partOf(token: Token, next: Token | undefined, before: Part | null, last: Token | undefined): Part {
  const { lower, pos } = token;
  if (lower === ',') return 'comma';
  if (lower === "'" && last?.lower.endsWith('s') && touches(last, token) && isNounTag(next)) return 'glue';
  if (lower === "'s" && last !== undefined && (before === 'noun' || before === 'attribute') && (pos === 'PART' || !isVerbal(next)))
    return 'glue';
  if (/^[-/_’'@.]$/u.test(lower))
    return next !== undefined && touches(token, next) && touches(last, token) ? 'glue' : 'mark';
  if (!/[\p{L}\p{N}]/u.test(lower)) return lower === '&' || lower === '+' ? 'joiner' : 'mark';
  if (lower === 'and' || lower === 'or' || lower === 'plus') return 'joiner';
  if (
    (lower === 'that' || lower === 'this' || lower === 'these' || lower === 'those') &&
    isNounTag(next) &&
    lower !== 'that'
  )
    return 'determiner';
  if (lower === 'both' && next?.lower !== undefined && (isNounTag(next) || DETERMINERS.has(next.lower)))
    return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (TAKEN_FOR_NOUNS.has(lower) && next !== undefined && (isNounTag(next) || next.lower === "'s")) return 'attribute';
  if (/^h[eo]ld$/u.test(lower) && next?.lower === 'out') return 'attribute';
  if (lower === 'out' && /^h[eo]ld$/u.test(last?.lower ?? '')) return 'attribute';
  if (ADVERBS.has(lower)) return 'adverb';
  if (/^(?:last|next)$/u.test(lower)) return 'attribute';
  const inNoun = before === 'determiner' || before === 'attribute' || (before === 'glue' && /^'s?$/u.test(last?.lower ?? ''));
  if (AUXILIARIES.has(lower) && !(lower === 'to' && isNounTag(next) && !isBareAct(next))) {
    if (lower === 'to' && (next === undefined || !isVerbal(next) || next.lower.endsWith('ing') || /^\p{Lu}/u.test(next.text)))
      return 'preposition';
    return inNoun && (lower === 'need' || lower === 'needs') ? 'noun' : 'auxiliary';
  }
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (pos === 'NUM' || /^\d/u.test(lower)) return 'attribute';
  if (inNoun && /^(?:fit|check|match|build|run|yes|no|say|look|lead|live|held|go)$/u.test(lower))
    return isNounTag(next) || next?.pos === 'VERB' ? 'attribute' : 'noun';
  if (inNoun && (pos === 'VERB' || pos === 'ADP' || pos === 'ADV'))
    return next !== undefined && isWord(next) && !ends(next) ? 'attribute' : 'noun';
  if (pos === 'VERB' && before === null && next !== undefined && (inClass(token, 't:metric') || (/s$/u.test(lower) && /^(?:and|or|,)$/u.test(next.lower)))) return 'noun';
  if (before === 'auxiliary' && /(?:ed|en|wn|un|lt|nt)$/u.test(lower) && BE.test(last?.lower ?? '')) return 'verb';
  if (actsHere(token, next, before)) return 'verb';
  const closes = next === undefined || !isWord(next) || /^(?:and|or)$/u.test(next.lower);
  if (pos === 'VERB' && next !== undefined && (next.lower === 'of' || /^(?:we|i|he|she|they|you)$/u.test(next.lower)) && before !== 'pronoun') return 'noun';
  if (before === 'preposition' && /ing$/u.test(lower) && (next === undefined || ends(next) || !isWord(next))) return 'noun';
  const singular = before === 'noun' && last !== undefined && !last.lower.endsWith('s');
  if (pos === 'VERB' && singular && token.lemma === lower && isNounTag(next)) return 'attribute';
  if (pos === 'VERB' && before === 'joiner' && next?.pos === 'NOUN' && !isBareAct(token)) return 'attribute';
  if (pos === 'VERB' && closes && (before === 'noun' || before === 'attribute' || before === 'comma' || before === 'joiner' || before === 'preposition') && !/(?:ed|en|wn)$/u.test(lower))
    return 'noun';
  if (pos === 'VERB') return before === 'noun' && /ing$/u.test(lower) && !followedByThing(next) ? 'noun' : 'verb';
  if (pos === 'AUX') return 'auxiliary';
  if (pos === 'ADV') return /^(?:most|more|less|near|top)$/u.test(lower) ? 'attribute' : 'adverb';
  if (pos === 'ADJ') return 'attribute';
  if (pos === 'ADP') return before === null || /-/u.test(lower) ? 'attribute' : 'preposition';
  if (pos === 'INTJ') return 'adverb';
  return 'noun';
}

const BE = /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got|getting)$/u;
/** Verbs that the tagger takes for nouns after a noun ("the ranking goes into a table"). */
const FINITE = /^(?:goes|comes|lands|arrives|stays|sits|lives|says|tells|gives|sends|has|wants|decides|approves|signs|clicks|presses|looks|reads|writes)$/u;

/** Whether a word that may be a noun is the verb of its clause: it begins it, and something to act on follows. */
function actsHere(token: Token, next: Token | undefined, before: Part | null): boolean {
  const opens =
    before === null ||
    before === 'pronoun' ||
    before === 'auxiliary' ||
    before === 'adverb' ||
    before === 'joiner' ||
    before === 'comma' ||
    before === 'mark' ||
    before === 'subordinator';
  if (before === 'noun' && (FINITE.test(token.lower) || (/[^s']s$/u.test(token.lower) && followedByThing(next) && !/^(?:every|each|all|that|which|what|how)$/u.test(next?.lower ?? '')))) return true;
  if (!opens || next === undefined) return opens && next === undefined && token.pos === 'VERB';
  if (next.lower === 'of') return false;
  if (/[^s]s$/u.test(token.lower) && token.pos !== 'PROPN' && followedByThing(next)) return true;
  if (before === null && /i[sz]e$/u.test(token.lower)) return true;
  if (!isBareAct(token) && token.pos !== 'VERB') return false;
  if (next.lower === 'for' && !FINITE.test(token.lower)) return false;
  if (followedByThing(next)) return true;
  if (before === null && /[^s]s$/u.test(next.lower) && isNounTag(next) && (inClass(token, 'a:clean') || inClass(token, 'a:transform'))) return true;
  if (token.lower.endsWith('s') && (before === 'comma' || before === 'joiner') && token.pos !== 'VERB') return false;
  if (BOTH.has(token.lemma) || BOTH.has(token.lower)) {
    if (before === 'auxiliary' || before === 'pronoun') return true;
    return token.lower.endsWith('s')
      ? /ADJ|PROPN/u.test(next.pos)
      : next.pos === 'NOUN' && /[^s]s$/u.test(next.lower) && ACT_WORDS.has(token.lower);
  }
  if (/ing$/u.test(token.lower) || /ed$/u.test(token.lower)) return token.pos === 'VERB' && isWord(next);
  return ACT_WORDS.has(token.lower) || ACT_WORDS.has(token.lemma) ? isWord(next) : token.pos === 'VERB';
}

/** "throws OUT the junk", "scores EVERY cow": after a verb rather than inside a name. */
const followedByThing = (next: Token | undefined): boolean =>
  next !== undefined &&
  (DETERMINERS.has(next.lower) ||
    /^(?:it|them|us|out|up|off|whether|which|what|that|how|those|these|this)$/u.test(next.lower));

const ACTED = [
  'get',
  'clean',
  'join',
  'split',
  'transform',
  'compute',
  'train',
  'evaluate',
  'promote',
  'check',
  'predict',
  'write',
  'index',
  'move',
  'convert',
  'ship',
  'label',
  'report',
  'tune',
  'alert',
].map((name) => `a:${name}`);
const isBareAct = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ACT_WORDS.has(token.lower) || ACT_WORDS.has(token.lemma) || ACTED.some((name) => inClass(token, name)));
const isNounTag = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM');
const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    token.pos === 'ADV' ||
    ACT_WORDS.has(token.lower) ||
    /^(?:not|been|being)$/u.test(token.lower));
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.lower);
const ends = (token: Token): boolean =>
  PREPOSITIONS.has(token.lower) ||
  AUXILIARIES.has(token.lower) ||
  DETERMINERS.has(token.lower) ||
  PRONOUNS.has(token.lower) ||
  SUBORDINATORS.has(token.lower) ||
  /^(?:and|or)$/u.test(token.lower);
const touches = (a: Token | undefined, b: Token): boolean => a !== undefined && a.end === b.start;
