import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';

/** Small words that carry no meaning inside a name. */
const FILLERS = new Set(
  'a an the of for on in at to and or with from by per each every all our my your his her its their this that these those last next new own out into within against between over under before after without than as is are was be it we i you he she they last yesterday today below above beyond through behind since among around via versus vs'.split(
    ' ',
  ),
);

/** Words where a longer name can be cut without losing its head: "numbers for all homes" is about numbers. */
const JOINTS = new Set(
  'of for on in at to with from by per out into within against between over under before after without than that which who below above beyond through behind since among around via versus vs'.split(
    ' ',
  ),
);

const plain = (text: string): string =>
  (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '') : text)
    .replace(/['’]s\b/gu, '')
    .toLowerCase();

/** Names whose words are kept; whoever designs for long starts over instead of growing. */
const KEPT = 1000;

/** The same names come back in every design that is tried out, so each is taken apart once. */
function once(apart: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const made = apart(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}

const words = once((text) =>
  plain(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== ''),
);

/** The words without small ones that carry nothing; within a hyphen they do: a "walk-in" is no walk. */
const telling = once((text) =>
  plain(text)
    .split(/[^a-z0-9-]+/u)
    .flatMap((whole) => {
      const pieces = words(whole);
      return pieces.length > 1 ? pieces : pieces.filter((word) => !FILLERS.has(word));
    }),
);

type WordSet = Pick<ReadonlySet<string>, 'has'>;
const NO_WORDS: WordSet = new Set();

/** A name as ZenML would write it: "XGBoost churn model" gives "xgboost_churn_model". At most `most` words. */
export function snake(text: string, most = 4, without: WordSet = NO_WORDS): string {
  const kept = telling(text).filter((word) => !without.has(word));
  return kept.slice(0, most).join('_');
}

/** The part of a name before the first preposition: "scores for the entire base" gives "scores", "side by side page" all. */
export function head(text: string): string {
  const parts = text.split(/\s+/u);
  const joint = parts.findIndex(
    (word, place) => place > 0 && JOINTS.has(word.toLowerCase()) && parts[place - 1] !== parts[place + 1],
  );
  return joint > 0 ? parts.slice(0, joint).join(' ') : text;
}

/** Whether two names share a word that means something. */
export function shareWord(a: string, b: string): boolean {
  const others = new Set(words(b).map(stem));
  return words(a).some((word) => word.length > 2 && !FILLERS.has(word) && others.has(stem(word)));
}

const stem = (word: string): string => word.replace(/(?:ing|es|s)$/u, '');

/** "a, b and c"; beyond `most` the rest is counted. */
export function list(items: readonly string[], most = 5): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : [...items];
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** With a capital letter, unless it begins with an identifier such as churn_training. */
export const capital = (text: string): string =>
  /^\S*_/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** With its article where it reads better: "the churn model", but not "the your yes" or "the Feast". */
export const the = (name: string): string => {
  const whole = enumerated(name);
  return OWN_ARTICLE.test(whole) || SOMEBODY.test(whole) || PROPER.test(whole) ? whole : `the ${whole}`;
};

/** Several things in one name, as a sentence says them: "row counts, nulls" gives "row counts and nulls". */
export const enumerated = (name: string): string =>
  /\s(?:and|or)\s|[():;]/u.test(name) ? name : name.replace(/,\s(?=[^,]*$)/u, ' and ');

/** One proper name alone: "Koha", "SAP", "XML". */
const PROPER = /^\p{Lu}[\p{L}\p{N}.+-]*(?<!s)$/u;

/** Names that begin with a word that stands for the article, with somebody's name, or that are identifiers. */
const OWN_ARTICLE =
  /^(?:(?:the|a|an|your|our|my|his|her|its|their|this|that|these|those|each|every|all|both|some|(?:yesterday|today|tomorrow)(?:['’]?s)?|last|next)\b|\S*_)/iu;

const SOMEBODY = /^\p{Lu}\S*['’]s?\s/u;

/** Names without those that a longer one says already: "forecast" beside "load forecast for the plant". */
export const fullest = (names: readonly string[]): string[] =>
  names.filter((name) => {
    const own = words(name);
    return !names.some(
      (other) => other !== name && own.length < words(other).length && own.every((word) => words(other).includes(word)),
    );
  });

/** Whether a name is of several things: "reminder texts", "members, contracts"; names with a capital are one. */
export const isMany = (name: string): boolean => {
  const noun = head(name).split(' ').at(-1) ?? '';
  // "every 30 seconds through Kafka" is one thing that happens often
  if (/^(?:every|each|per|once|twice)\s/iu.test(name)) return false;
  return /,|\sand\s/u.test(head(name)) || (/^\p{Ll}[\p{L}-]*[^siu]s$/u.test(noun) && !ONE_IN_S.test(noun));
};

/** Words in "s" that name one thing. */
const ONE_IN_S =
  /^(?:news|sms|sales|analytics|statistics|logistics|mathematics|gas|canvas|https?|kubernetes|ops|devops|aws)$/iu;

/** Ends a text with exactly one full stop. */
export function sentence(text: string): string {
  const said = capital(text.trim());
  let end = said.length;
  while (end > 0 && /[.;,\s]/u.test(said.charAt(end - 1))) end--;
  return `${said.slice(0, end)}.`;
}

/**
 * A name turned into a compound: "export from the member system" gives "member_system_export". Where it is long, what
 * describes the noun is left out and the noun stays: "two page Word summary to compliance" is a "page_word_summary".
 */
export function compound(name: string, without: WordSet = NO_WORDS): string {
  const first = head(name);
  const lead = lastOf(snake(first, ALL, without), 4);
  const most = lead === '' ? 4 : 2;
  const place = name
    .slice(first.length)
    .trim()
    .replace(/^\S+\s+/u, '');
  const tail = lastOf(snake(head(place), ALL, OF_TIME.test(place) ? { has: () => true } : without), most);
  if (lead === '') return tail || lastOf(snake(name, ALL, without), most);
  if (tail === '') return lead;
  return lead.split('_').length > 2 ? lastOf(lead, 3) : `${tail}_${lead}`;
}

const ALL = 40;
const lastOf = (words: string, most: number): string => words.split('_').slice(-most).join('_');

/** A phrase that says when or for how long: "the last four weeks". */
const OF_TIME =
  /(?:^|\s)(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|nights?|mornings?|evenings?|seasons?|yesterday|today|tomorrow)$/iu;

/** Things that are fitted and called by their own name. */
const MODEL_LIKE =
  /(?:model|adapter|encoder|classifier|detector|network|forest|router|ranker|tree|curve|baseline|regression|booster|net|machine|ensemble)s?$/iu;

/** What is fitted, without the word for fitting: "LSTM fit" gives "LSTM model", "refit of the code model" gives "code model". */
export function trainee(name: string): string {
  const plain = name
    .replace(
      /^(?:the\s+)?(?:re-?fit|refitting|fit|fitting|training|re-?training|fine-?tuning)\s+(?:of|for)\s+(?:(?:the|an?)\s+)?/iu,
      '',
    )
    .replace(/\s+(?:re-?fit|fit|training|re-?training|fine-?tuning)$/iu, '')
    .trim();
  if (plain !== '' && words(plain).every((word) => ALGORITHMS.has(word))) return `${plain} model`;
  if (plain === '' || plain === name || MODEL_LIKE.test(plain)) return plain || name;
  return `${plain} ${/\sand\s|s$/u.test(plain) ? 'models' : 'model'}`;
}

/** What is fitted, each once; the subject's model where a name says only that something is fitted. */
export function trainees(names: readonly string[], subject: string): string[] {
  const own = `${subject} model`;
  const fitted = names.map((name) => (isOnlyAnAct(name) ? own : trainee(name)));
  return fitted.length === 0 ? [own] : [...new Set(fitted)];
}

const ONLY_AN_ACT =
  /^(?:the\s+)?(?:(?:new|own|regular|automatic|nightly|daily|weekly|monthly|quarterly|yearly|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?|night|morning|evening|weekend)\s+)*(?:models?|(?:re-?fit(?:ting)?|fit(?:ting)?|re-?training|training|train|fine-?tuning|re-?train|recalibration|learning)(?:(?:,\s|\sand\s)(?:re-?train|fit|tune|tuning|training|evaluate|test))*(?:\s+(?:with|each|every|when|after)\s.*)?)$/iu;

/** What a model learns from, where somebody said "retrain on all corrected lines". */
const LEARNED_FROM =
  /^(?:(?:all|every|each|everything|whatever)\b.*|(?:\S+\s){1,4}(?:lines|rows|records|data|corrections|examples|cases|labels|samples|history|months|weeks|years))$/iu;

/** Whether a name says of no model which it is: "quarterly retraining with full lineage", "all corrected lines". */
export const isOnlyAnAct = (name: string): boolean => ONLY_AN_ACT.test(name) || LEARNED_FROM.test(name);
