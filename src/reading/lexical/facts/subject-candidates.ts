import { inClass } from '#reading/lexical/components/lexicon/word-classes';
import { partsOf } from '#reading/lexical/components/naming/find-parts';
import type { Part } from '#reading/lexical/components/naming/part';
import { nounPhraseAt, TIMES, type Words } from '#reading/lexical/components/naming/noun-phrase';
import {
  ABOUT_SOMETHING,
  EMPTY_SUBJECTS,
  EVENTS,
  MEASURES,
  OUTCOMES,
  PREDICTING,
} from '#reading/lexical/facts/subject-words';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Token } from '#reading/lexical/text';

/** A word or two that may be what the models are about, with the words that speak for it. */
export interface Candidate {
  readonly said: string;
  readonly key: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Whatever one sentence says that may be what the models are about. */
export function inSentence(tokens: readonly Token[]): Candidate[] {
  const words = wordsOf(tokens);
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate !== null) found.push(candidate);
  };
  tokens.forEach((token, at) => {
    if (ABOUT_SOMETHING.has(token.lemma) || ABOUT_SOMETHING.has(token.lower)) {
      add(before(words, at));
      if (/^(?:of|for)$/u.test(tokens[at + 1]?.lower ?? '')) add(headOf(words, at + 2, 0.5));
    }
    const sure = PREDICTING.get(token.lemma) ?? PREDICTING.get(token.lower.replace(/(?:ing|ed|s)$/u, ''));
    if (sure !== undefined && words.parts[at] === 'verb') add(headOf(words, at + 1, sure));
    if (token.lower === 'how') add(measured(words, at));
    if (WHAT_HAPPENS.has(token.lower)) add(happens(words, at));
    if ((OUTCOMES.has(token.lemma) || OUTCOMES.has(token.lower)) && !actsOnThing(words, at))
      add(said([token], isForeseen(tokens, at) ? 1 : isGoal(tokens, at) || isTask(tokens, at) ? 0.8 : 0.35));
  });
  return found;
}

const WHAT_HAPPENS: ReadonlySet<string> = new Set(['which', 'who', 'whether', 'if', 'that']);

/** What the words do is found out when it is first asked for: most sentences say nothing for which it matters. */
function wordsOf(tokens: readonly Token[]): Words {
  let parts: readonly Part[] | null = null;
  return {
    tokens,
    get parts() {
      return (parts ??= partsOf(tokens));
    },
  };
}

/** "churn model", "crop type classifier": the nouns before a word that is about something. */
function before({ tokens, parts }: Words, at: number): Candidate | null {
  let first = at;
  while (first > 0 && at - first < 3 && /^(?:noun|attribute|glue)$/u.test(parts[first - 1] ?? '')) {
    if (/^'s?$/u.test(tokens[first - 1]?.lower ?? '')) break;
    first--;
  }
  const nouns = tokens.slice(first, at).filter((_, place) => parts[first + place] !== 'glue');
  const found = nounsIn(nouns, 0.8);
  const about = tokens[at] as Token;
  return found !== null && ACT_WORDS.has(found.said)
    ? { ...found, said: `${found.said} ${about.lower}`, end: about.end }
    : found;
}

/** "predict the seabed type", "risk of default": the nouns of the phrase that begins here. */
function headOf(words: Words, from: number, weight: number): Candidate | null {
  const phrase = nounPhraseAt(words, from);
  if (phrase === null) return null;
  const first = words.tokens[phrase.first]?.lower ?? '';
  if (/^(?:each|every|all|any)$/u.test(first)) return null;
  return nounsIn(words.tokens.slice(phrase.first, phrase.head + 1), weight);
}

/** "how full every locker will be", "how many crates". */
function measured(words: Words, at: number): Candidate | null {
  const { tokens } = words;
  const measure = tokens[at + 1];
  if (measure === undefined) return null;
  const rest = tokens.slice(at, at + 12);
  const ahead = rest.some(({ lower }) => /^(?:will|would|tomorrow|next|going)$/u.test(lower));
  if (!ahead) return null;
  if (/^(?:many|much)$/u.test(measure.lower)) return headOf(words, at + 2, 0.6);
  const noun = MEASURES.get(measure.lower);
  const phrase = noun === undefined ? null : nounPhraseAt(words, at + 2);
  const head = phrase === null ? undefined : tokens[phrase.head];
  if (noun === undefined || head === undefined || !tells(head)) return null;
  return { said: `${head.lemma} ${noun}`, key: noun, weight: 1, start: measure.start, end: head.end };
}

/** "which members quit": the event as a noun. */
function happens(words: Words, at: number): Candidate | null {
  const { tokens } = words;
  for (let to = at + 1; to < Math.min(tokens.length, at + 8); to++) {
    const token = tokens[to] as Token;
    const noun = EVENTS.get(token.lemma) ?? EVENTS.get(token.lower.replace(/s$/u, ''));
    if (noun === undefined || words.parts[to] === 'determiner' || words.parts[to - 1] === 'determiner') continue;
    const ahead = tokens
      .slice(at, to)
      .some(({ lower }) => /^(?:will|might|may|could|about|going|likely|would)$/u.test(lower));
    const opener = tokens[at] as Token;
    return ahead || opener.lower === 'which'
      ? { said: noun, key: noun, weight: ahead ? 0.7 : 0.4, start: opener.start, end: token.end }
      : null;
  }
  return null;
}

/** The last one or two words that say something; null where the last one does not. */
function nounsIn(tokens: readonly Token[], weight: number): Candidate | null {
  const last = tokens.at(-1);
  if (
    last === undefined ||
    !tells(last) ||
    (tokens.length < 2 && inClass(last, 't:person')) ||
    last.pos === 'ADJ' ||
    last.pos === 'VERB'
  )
    return null;
  const one = tokens.at(-2);
  const two =
    one !== undefined &&
    tells(one) &&
    one.pos !== 'VERB' &&
    !/i[sz]e$/u.test(one.lower) &&
    one.end + 1 === last.start &&
    !/['’]/u.test(one.text);
  return said(two ? [one, last] : [last], weight);
}

function said(tokens: readonly Token[], weight: number): Candidate {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const words = tokens.map((token) => (token === last ? ofOne(token) : lowerCase(token))).join(' ');
  return { said: words, key: last.lemma.toLowerCase(), weight, start: first.start, end: last.end };
}

/** "Loans" in a name reads better as one: the loan model. */
function ofOne(token: Token): string {
  const { lower, lemma } = token;
  const plural = /[^siu]s$/u.test(lower) && lower.startsWith(lemma.slice(0, -1)) && !MANY_ONLY.test(lower);
  return HYPHEN_NOUN.test(lower) || plural ? lemma : lowerCase(token);
}
/** What is never said of one. */
const MANY_ONLY = /^(?:sales|goods|savings|earnings|news|odds|premises|proceeds|logistics|analytics|trousers)$/u;

const lowerCase = ({ text, lower }: Token): string => (/^\p{Lu}[\p{Ll}-]*$/u.test(text) ? lower : text);
const HYPHEN_NOUN = /\p{L}-\p{L}/u;

/** "Patients wear the patch": an act rather than an outcome. */
const actsOnThing = ({ parts }: Words, at: number): boolean =>
  parts[at] === 'verb' && /^(?:determiner|noun|attribute|pronoun)$/u.test(parts[at + 1] ?? '');

/** "Goal: churn", "the problem is spoilage". */
const isGoal = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:goal|aim|target|topic|objective|problem|use-case)$/u.test(lower));

/** "Cleans, trains and forecasts demand", however the tagger takes the verb. */
const isForeseen = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && PREDICTING.has(before.lemma) && before.lower !== before.lemma;
};

/** "Our churn notebook", "the fraud project": what the work is called. */
const isTask = (tokens: readonly Token[], at: number): boolean =>
  /^(?:notebooks?|project|use-case|prototype|poc|pipeline|script|workflow|system)$/u.test(tokens[at + 1]?.lower ?? '');

/** Whether a word says something about the subject. */
const tells = (token: Token): boolean =>
  token.lower.length > 2 &&
  /^[\p{L}-]+$/u.test(token.lower) &&
  !EMPTY_SUBJECTS.has(token.lower) &&
  !EMPTY_SUBJECTS.has(token.lemma) &&
  !ALGORITHMS.has(token.lower) &&
  !TOOL_NAMES.has(token.lower) &&
  !inClass(token, 't:model') &&
  !inClass(token, 't:machine') &&
  !TIMES.has(token.lower) &&
  !(inClass(token, 't:metric') && !OUTCOMES.has(token.lemma)) &&
  !token.lower.endsWith('ly') &&
  /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(token.pos);
