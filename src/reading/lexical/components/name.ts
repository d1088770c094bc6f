import { type ActNoun, actNoun, PLAIN_NAMES } from '#reading/lexical/components/naming/act-nouns';
import { clauseName } from '#reading/lexical/components/naming/clause-name';
import { type Core, coreOf } from '#reading/lexical/components/naming/core';
import {
  fullPhraseAt,
  isTime,
  type NounPhrase,
  nounPhraseAt,
  TIMES,
  type Words,
  wordsOf,
} from '#reading/lexical/components/naming/noun-phrase';
import { behindLabels } from '#reading/lexical/components/naming/list-label';
import { isPerson, tellerIn } from '#reading/lexical/components/naming/people';
import { releaseName } from '#reading/lexical/components/naming/release-name';
import { isBareAct, isEmpty } from '#reading/lexical/components/naming/says-nothing';
import { fitted, spelled } from '#reading/lexical/components/naming/spell';
import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import type { LexicalText, Token } from '#reading/lexical/text';
import type { KindId } from '#vocabulary/kinds';

/**
 * A short name for a component in the person's own nouns: what its act is about ("drops the at-risk list into Salesforce"
 * is the "at-risk list in Salesforce"), with the act as a noun where that says more ("removal of test lockers"), and a plain
 * word of the kind where only a pronoun stands.
 */
export function nameOf(text: LexicalText, first: number, last: number, kind: KindId): string {
  const words = wordsOf(text.tokens.slice(behindLabels(text, first, last), last));
  const said = kind === 'promotion' ? releaseName(text, words) : named(text, words, kind);
  const name =
    kind === 'realtime_inference' && said !== null ? fitted(said.replace(LATENCY, '').replace(PERCENTILE, '')) : said;
  if (name === null || FIRST_PERSON.test(name)) return PLAIN_NAMES[kind];
  return kind === 'cicd' && /^(?:ci|cd)$/iu.test(name) ? 'CI/CD' : name;
}

/** How soon an answer is due is no part of what answers. */
const LATENCY =
  /(?:^|,?\s+(?:(?:in|within|under|at|of|about)\s+)?)(?:(?:answers?|back)\s+(?:in|within)\s+)?\d[\d.,]*\s?(?:ms|s|sec|seconds?|milliseconds?|fps|rps)\b(?=$|,|\s(?:p\d|per|hop|frame|all|or|budget|on|in|inside|total)).*$/iu;

/** "Serving, p95": neither is by which percentile it is measured. */
const PERCENTILE = /,?\s+(?:at\s+)?p\d{2}\b.*$/iu;

/** A name stands in documents, where nobody says "I". */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}/'’-])(?:i|i['’](?:m|ve|d|ll)|me|we|us|our|ours|my|mine|myself)(?![\p{L}\p{N}/-])/iu;

function named(text: LexicalText, words: Words, kind: KindId): string | null {
  if (kind === 'labeling') {
    const teller = tellerIn(words);
    if (teller !== null) return fitted(`labels from ${spelledWithArticle(text, words, teller)}`);
  }
  const conditional = CLAUSES[kind] === undefined ? null : ofClause(text, words, kind);
  if (conditional !== null) return conditional;
  const core = coreOf(words);
  const { verb } = core;
  const act = verb === null ? null : actNoun(kind, verb);
  const agent =
    PREDICTS.has(kind) &&
    (verb !== null && USES.has(verb) ? isModel(words, core.thing) : act === null && isAgent(words, core.thing));
  const thing = agent ? null : core.thing;
  if (thing === null || isEmpty(words, thing) || isBareAct(words, thing)) return placed(text, words, kind, core, act);
  if (act?.noun === 'list' && EACH.test((words.tokens[thing.first] as Token).lower)) return PLAIN_NAMES[kind];
  if (isPerson(words, thing) && MEANT[kind] !== undefined)
    return fitted(`${PLAIN_NAMES[kind]} ${MEANT[kind]} ${spelledWithArticle(text, words, thing)}`);
  if ((isTime(words, thing) || isEachSpan(words, thing)) && kind !== 'ingestion') return PLAIN_NAMES[kind];
  if (
    PREDICTS.has(kind) &&
    act === null &&
    EACH.test((words.tokens[thing.first] as Token).lower) &&
    !owns(words, thing)
  )
    return fitted(`${PLAIN_NAMES[kind]} for ${spelled(text, words, thing.first, thing.last)}`);
  const plain = SHIPS.has(kind) ? shipped(text, words, thing) : spelled(text, words, thing.first, thing.last);
  const whole = headed(plain, kind);
  return act === null ? fitted(whole) : (fitted(`${act.noun} ${act.link} ${whole}`) ?? fitted(whole));
}

/** "Every 15 min", "every couple of months". */
const isEachSpan = ({ tokens }: Words, { first, head, last }: NounPhrase): boolean =>
  /^(?:every|each)$/u.test(tokens[first]?.lower ?? '') &&
  (/^(?:mins?|secs?|hrs?|h)$/u.test((tokens[head] as Token).lower) ||
    (tokens[first + 1]?.lower === 'couple' && tokens.slice(first, last).some(({ lower }) => TIMES.has(lower))));

const PREDICTS: ReadonlySet<KindId> = new Set(['batch_inference', 'realtime_inference']);
/** "All open claims get a score": what is counted through is what goes in. */
const EACH = /^(?:all|every|each)$/u;
/** "Each morning's list" is one list. */
const owns = ({ tokens }: Words, { first }: NounPhrase): boolean => tokens[first + 2]?.lower === "'s";
const USES = new Set(['run', 'apply', 'use', 'put', 'call']);
/** What ties the kind's plain word to a person who stands where the thing should. */
const MEANT: Partial<Record<KindId, string>> = {
  labeling: 'from',
  alerting: 'to',
  data_export: 'for',
  reporting: 'for',
};

const isModel = ({ tokens }: Words, thing: NounPhrase | null): boolean =>
  thing === null || inClass(tokens[thing.head] as Token, 't:model');
/** What predicts, where what is predicted should stand: "the model says red or green". */
const isAgent = ({ tokens }: Words, thing: NounPhrase | null): boolean =>
  thing !== null &&
  /^(?:models?|classifiers?|network|detector|ranker|llm|booster|regressor|ensemble|transformer)$/u.test(
    (tokens[thing.head] as Token).lower,
  );
/** Kinds that are called by when they act, the words that open such a clause, and the noun that it hangs on. */
const CLAUSES: Partial<Record<KindId, { readonly noun: string; readonly openers: RegExp }>> = {
  alerting: { noun: 'alert', openers: /^(?:when|whenever|if|as)$/u },
  validation: { noun: 'check', openers: /^(?:that|whether|if)$/u },
  drift_detection: { noun: 'check', openers: /^(?:whether|if|when)$/u },
  retraining: { noun: 'retraining', openers: /^(?:when|whenever|once|after|if|upon|on|from)$/u },
};

/** "alert when a locker breaks", "check that the Excel is new"; null where an own name stands before the clause. */
function ofClause(text: LexicalText, words: Words, kind: KindId): string | null {
  const form = CLAUSES[kind];
  if (form === undefined) return null;
  const each =
    kind === 'retraining' ? words.tokens.findIndex(({ lower }, place) => isEachTime(words, lower, place)) : -1;
  const at = each >= 0 ? each : words.tokens.findIndex(({ lower }) => form.openers.test(lower));
  if (at < 0) return null;
  const before = coreOf({ tokens: words.tokens.slice(0, at), parts: words.parts.slice(0, at) });
  const head = before.thing === null ? null : (words.tokens[before.thing.head] as Token).lemma;
  const clauseWords = words.parts.slice(at + 1);
  if (
    !clauseWords.includes('noun') ||
    clauseWords.length < (/^(?:on|upon|from|after)$/u.test((words.tokens[at] as Token).lower) ? 1 : 3)
  )
    return null;
  const own = head !== null && !OPEN_NOUNS.test(head) && before.verb === null;
  if (own || (kind === 'validation' && (words.tokens[at] as Token).lower === 'that' && before.verb === null))
    return null;
  const noun = kind === 'validation' && (words.tokens[at] as Token).lower === 'if' ? 'stop' : form.noun;
  return fitted(clauseName(noun, text, words, at));
}

/** "Every time a new reading comes in" says when, as "whenever" does. */
const isEachTime = ({ tokens }: Words, lower: string, at: number): boolean =>
  /^(?:every|each)$/u.test(lower) && tokens[at + 1]?.lower === 'time';

const OPEN_NOUNS = /^(?:alert|alarm|warning|message|check|retraining|training|somebody|someone|model)$/u;

/** Kinds whose name says where the thing goes. */
const SHIPS: ReadonlySet<KindId> = new Set(['data_export', 'model_export']);
const INTO: ReadonlyMap<string, string> = new Map([
  ['into', 'in'],
  ['onto', 'on'],
  ['over', 'for'],
  ['through', 'for'],
]);

/** The thing with the place it goes to: "drops the list into Salesforce" is the "list in Salesforce". */
function shipped(text: LexicalText, words: Words, thing: NounPhrase): string {
  return spelled(text, words, thing.first, thing.last).replace(
    /\b(?:into|onto)\b/u,
    (word: string) => INTO.get(word) ?? word,
  );
}

/** "last month's" needs its noun. */
const headed = (name: string, kind: KindId): string =>
  /['’]s$/u.test(name) ? `${name} ${kind === 'evaluation' ? 'model' : PLAIN_NAMES[kind]}` : name;

/** A name where the words say no thing: the act or the kind's plain word, with what it hangs on. */
function placed(text: LexicalText, words: Words, kind: KindId, core: Core, act: ActNoun | null): string | null {
  const noun = act !== null && thingless(act) ? act.noun : PLAIN_NAMES[kind];
  const links = TIES[kind] ?? LINKS;
  const at = words.parts.findIndex(
    (part, place) => place >= core.rest && part === 'preposition' && links.test((words.tokens[place] as Token).lower),
  );
  const inside = at < 0 ? null : nounPhraseAt(words, at + 1);
  if (inside === null || isTime(words, inside) || isEmpty(words, inside))
    return VAGUE.has(noun) ? PLAIN_NAMES[kind] : noun;
  const whole = kind === 'feature_engineering' ? inside : (fullPhraseAt(words, at + 1) ?? inside);
  const link = (words.tokens[at] as Token).lower;
  const place = spelledWithArticle(text, words, whole);
  if (PLACE_IS_NAME.has(kind) || (kind === 'preprocessing' && link === 'into'))
    return fitted(spelled(text, words, whole.first, whole.last));
  return fitted(headed(`${noun} ${INTO.get(link) ?? link} ${place}`, kind)) ?? noun;
}

/** Acts that say nothing where it is not said on what. */
const VAGUE: ReadonlySet<string> = new Set(['removal', 'choice', 'filling', 'correction', 'move', 'import', 'refusal']);
const thingless = ({ link }: ActNoun): boolean => link === 'of' || link === 'for';
/** Kinds that are called by the place that they are. */
const PLACE_IS_NAME: ReadonlySet<KindId> = new Set(['feature_store', 'dashboard', 'application', 'index_building']);
/** What a plain word of some kinds is tied to: whom predictions are for, what features are counted by, what a model learns. */
const TIES: Partial<Record<KindId, RegExp>> = {
  batch_inference: /^(?:for|per|over|to|on)$/u,
  realtime_inference: /^(?:for|per|over|to|on)$/u,
  feature_engineering: /^(?:per|for)$/u,
  training: /^(?:per|for|on|over)$/u,
};
const LINKS = /^(?:from|to|into|onto|in|on|with|against|over|through|per|by|behind|at|for)$/u;

function spelledWithArticle(text: LexicalText, words: Words, { first, last }: NounPhrase): string {
  const name = spelled(text, words, first, last);
  const article = (words.tokens[first] as Token).lower;
  if (/^an?$/u.test(article)) return `${article} ${name}`;
  return /^(?:the|our|my|their|your|its|his|her)$/u.test(article) ? `the ${name}` : name;
}
