import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand for a thing or a person and name none. */
export const PRONOUNS = set(
  "i me myself we us ourselves you yourself he him she they them it itself themselves one ones this that these those something everything anything nothing somebody someone anybody anyone everybody everyone nobody who whoever which what whatever there here mine ours theirs yours both people y'all thing things stuff lot others",
);
export const DETERMINERS = set(
  'the a an our my your their his her its each every all no some any another either neither',
);
export const PREPOSITIONS = set(
  'of for per from to into onto in on at by with over against between within via before after through across since about under above without behind out off upon as than toward towards during until till beside near among along around inside below beyond vs versus up down',
);
export const SUBORDINATORS = set(
  'if when whenever whether how why where because so unless once while although though whose',
);
export const AUXILIARIES = set(
  "be is are was were been being am 's 're 'm has have had having 've do does did done can could will would shall should may might must 'll 'd ca wo gets get got getting need needs to",
);
export const ADVERBS = set(
  "not n't never also just only then now already still maybe perhaps please afterwards again even too later finally first straight simply really always often usually basically ideally automatically weekly daily nightly monthly hourly yearly quarterly once twice currently today tonight tomorrow yesterday overnight yes ok okay yeah well hi hello",
);
/** Adverbs that describe a noun where one follows: "weekly sheet", "yesterday's forecast". */
export const DESCRIBING = set(
  'well first today tomorrow yesterday todays tomorrows yesterdays overnight weekly daily nightly monthly hourly quarterly yearly',
);
/** Things that carry work and say nothing about it: "a pipeline that reads the orders" is about the orders. */
export const CARRIER = /^(?:pipelines?|containers?|steps?|jobs?|scripts?|tasks?|stages?|functions?)$/u;
/** Forms of "be" and "get" that make a passive. */
export const PASSIVE = /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got|getting)$/u;

const ACTED =
  'get clean join split transform compute train evaluate promote check predict write index move convert ship label report tune alert'
    .split(' ')
    .map((name) => `a:${name}`);

/** Whether a word is among the verbs of pipeline work, in whatever form. */
export const isAct = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ACT_WORDS.has(token.lower) || ACT_WORDS.has(token.lemma) || ACTED.some((name) => inClass(token, name)));

export const isNounTag = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos);

export const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:VERB|AUX|ADV)$/u.test(token.pos) || ACT_WORDS.has(token.lower) || /^(?:not|been|being)$/u.test(token.lower));

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && /[\p{L}\p{N}]/u.test(token.lower);

/** Whether a noun phrase cannot go on with this word. */
export const endsPhrase = ({ lower }: Token): boolean =>
  [PREPOSITIONS, AUXILIARIES, DETERMINERS, PRONOUNS, SUBORDINATORS].some((words) => words.has(lower)) ||
  /^(?:and|or)$/u.test(lower);

/** "throws OUT the junk", "scores EVERY cow": what stands behind a verb rather than inside a name. */
export const isObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (DETERMINERS.has(next.lower) ||
    /^(?:it|them|us|out|up|off|whether|which|what|that|how|those|these|this|yesterday|last)$/u.test(next.lower));
