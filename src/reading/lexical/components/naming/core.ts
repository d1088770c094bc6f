import {
  fullPhraseAt,
  isTime,
  type NounPhrase,
  nounPhraseAt,
  type Words,
} from '#reading/lexical/components/naming/noun-phrase';
import { carriedFrom } from '#reading/lexical/components/naming/carrier';
import { behindTime } from '#reading/lexical/components/naming/leading-time';
import { behindWish } from '#reading/lexical/components/naming/leading-wish';
import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import type { Token } from '#reading/lexical/text';

/** What a stretch of words is about: who does what with what, and how it goes on. */
export interface Core {
  readonly subject: NounPhrase | null;
  /** The lemma of the act; null where only a thing is named. */
  readonly verb: string | null;
  /** The thing acted on, or the thing that is named; null where a pronoun or nothing stands there. */
  readonly thing: NounPhrase | null;
  /** Where the words go on behind it. */
  readonly rest: number;
}

/** Acts that say nothing about the thing: it is simply there, wanted or made. */
const EMPTY = new Set(
  'want need like love wish hope ask plan have use do make let help start begin keep go be see think say give get set stay mean'.split(
    ' ',
  ),
);
const MOVES = new Set(
  'go come arrive land stay stream flow run lie sit stand live belong exist work happen end stop appear kick remain begin start pour trickle'.split(
    ' ',
  ),
);
/** Where something goes; "works out" is another matter. */
const INTO = /^(?:in|on)$/u;
const PARTICLES = new Set('out up off down over back away apart together in on through'.split(' '));

/** Reads the first clause that names something. */
export function coreOf(words: Words, from = 0): Core {
  const at = skipped(words, from);
  const phrase = fullPhraseAt(words, at);
  if (phrase !== null) {
    const next = after(words, phrase.last);
    const part = words.parts[next];
    const carried = carriedFrom(words, phrase);
    if (carried !== null) {
      const inside = coreOf(words, carried);
      if (inside.thing !== null || inside.verb !== null) return inside;
    }
    if (isLabel(words, phrase)) {
      const inside = coreOf(words, phrase.last + 1);
      if (inside.thing !== null) return inside;
    }
    if (part === 'verb' || part === 'auxiliary') return clause(words, phrase, next);
    return { subject: null, verb: null, thing: phrase, rest: phrase.last };
  }
  const part = words.parts[at];
  if (part === 'verb' || part === 'auxiliary') return clause(words, null, at);
  if (part === 'pronoun' || part === 'subordinator') {
    const next = after(words, at + 1);
    if (next < words.tokens.length) {
      const inside = coreOf(words, next);
      return part === 'pronoun' && words.parts[next] === 'auxiliary' && inside.thing === null
        ? { ...inside, rest: inside.rest }
        : inside;
    }
  }
  return { subject: null, verb: null, thing: null, rest: at };
}

/** What follows a subject, or begins the stretch: an act with its object, or something that is done with the subject. */
function clause(words: Words, subject: NounPhrase | null, from: number): Core {
  const { tokens, parts } = words;
  let at = from;
  let helped = false;
  while (at < tokens.length && (parts[at] === 'auxiliary' || parts[at] === 'adverb')) {
    if (
      parts[at] === 'auxiliary' &&
      /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got)$/u.test((tokens[at] as Token).lower)
    )
      helped = true;
    at++;
  }
  const said = parts[at];
  if (said !== 'verb') {
    const thing = fullPhraseAt(words, at);
    const owns = OWNS.test(tokens[at - 1]?.lower ?? '') && thing !== null && !isTime(words, thing);
    if (subject !== null && !owns) return { subject: null, verb: null, thing: subject, rest: at };
    return thing === null
      ? { subject, verb: null, thing: null, rest: at }
      : { subject, verb: null, thing, rest: thing.last };
  }
  const verb = lemmaOf(tokens[at] as Token);
  const done = /(?:ed|en|un|pt|nt|lt)$/u.test((tokens[at] as Token).lower) && helped;
  let then = at + 1;
  if (subject !== null && (done || (isParticiple(tokens[at] as Token) && nounPhraseAt(words, then) === null)))
    return { subject: null, verb, thing: subject, rest: then };
  if (subject !== null && MOVES.has(verb)) return { subject: null, verb, thing: subject, rest: then };
  const out = (tokens[then]?.lower === 'out' || tokens[then]?.lower === 'away') && GOES_OUT.has(verb);
  while (
    then < tokens.length &&
    ((PARTICLES.has((tokens[then] as Token).lower) && !(MOVES.has(verb) && INTO.test((tokens[then] as Token).lower))) ||
      parts[then] === 'adverb') &&
    startsThing(words, then + 1)
  )
    then++;
  if (
    parts[then] === 'preposition' &&
    /^(?:at|for|on|over|through|with)$/u.test((tokens[then] as Token).lower) &&
    LOOKS.has(verb)
  )
    then++;
  if ((parts[then] === 'auxiliary' || parts[then] === 'verb') && EMPTY.has(verb)) return clause(words, subject, then);
  if (verb === 'rid' && tokens[then]?.lower === 'of') then++;
  if (subject !== null && TELLS.has(verb) && parts[then] === 'pronoun') {
    const told = clause(words, null, after(words, then + 1));
    if (told.thing !== null) return told;
  }
  const thing = given(words, fullPhraseAt(words, then));
  if (thing !== null && !isTime(words, thing))
    return { subject, verb: out ? 'remove' : EMPTY.has(verb) ? null : verb, thing, rest: thing.last };
  if (parts[then] === 'joiner' && parts[then + 1] === 'verb' && !tokens[then + 1]?.lower.endsWith('ing')) {
    const second = clause(words, subject, then + 1);
    if (second.thing !== null && second.verb !== null) return second;
  }
  const pronoun = parts[then] === 'pronoun';
  if (subject !== null && !inClass(tokens[subject.head] as Token, 't:person') && !judges(words, subject, verb))
    return { subject: null, verb: null, thing: subject, rest: pronoun ? then + 1 : then };
  return { subject, verb, thing: null, rest: pronoun ? after(words, then + 1) : then };
}

/** "Mónica compares with the real bursts": a name that judges is somebody. */
const judges = ({ tokens }: Words, { head, first }: NounPhrase, verb: string): boolean =>
  head === first &&
  (tokens[head] as Token).pos === 'PROPN' &&
  !TOOL_NAMES.has((tokens[head] as Token).lower) &&
  !ALGORITHMS.has((tokens[head] as Token).lower) &&
  /^(?:compare|look|judge|check|decide|eyeball|label|mark|tick|say|agree|watch|fit|train|retrain|refit|build|rebuild|maintain)s?$/u.test(
    verb,
  );

/** "mails each farm the list": the second of two phrases is what is handed over. */
function given(words: Words, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || words.parts[phrase.last] !== 'determiner' || phrase.last - phrase.first > 3) return phrase;
  const second = nounPhraseAt(words, phrase.last);
  return second === null || isTime(words, second) ? phrase : fullPhraseAt(words, phrase.last);
}

/** "The consultant says we need a feature store" is about the store. */
const TELLS = new Set(['say', 'think', 'suggest', 'recommend', 'insist', 'believe', 'reckon']);

const OWNS = /^(?:have|has|had|'ve|get|gets|got|need|needs)$/u;
/** "take out", "sort out", "cut out": together they mean to remove. */
const GOES_OUT = new Set('take leave sort cut get clean weed kick'.split(' '));
const LOOKS = new Set('look ask wait listen care search go run check watch'.split(' '));

const startsThing = ({ parts }: Words, at: number): boolean =>
  /^(?:determiner|noun|attribute|pronoun|adverb)$/u.test(parts[at] ?? '');

/** Past marks, joining words and small talk. */
function skipped({ tokens, parts }: Words, from: number): number {
  let at = from;
  if (/^(?:steps?|phase|part)$/u.test(tokens[at]?.lower ?? '') && /^\d/u.test(tokens[at + 1]?.lower ?? '')) at += 2;
  at = behindWish(tokens, at);
  for (let behind = behindTime({ tokens, parts }, at); behind > at; behind = behindTime({ tokens, parts }, at))
    at = behind;
  while (
    at < tokens.length &&
    (parts[at] === 'mark' ||
      parts[at] === 'comma' ||
      parts[at] === 'joiner' ||
      parts[at] === 'adverb' ||
      parts[at] === 'glue')
  )
    at++;
  return at;
}

function after({ tokens, parts }: Words, from: number): number {
  let at = from;
  while (at < tokens.length && parts[at] === 'adverb') at++;
  return at;
}

/** "Export: pull list per branch": a label says less than what it labels. */
const isLabel = ({ tokens }: Words, { first, last }: NounPhrase): boolean =>
  tokens[last]?.lower === ':' && last - first <= 2 && last + 1 < tokens.length;

const isParticiple = (token: Token): boolean => /(?:ed|wn|en)$/u.test(token.lower);

/** The bare form, also where the tagger took the word for a noun. */
function lemmaOf({ lower, lemma, pos }: Token): string {
  if (pos === 'VERB' || lemma !== lower) return lemma;
  return lower;
}
