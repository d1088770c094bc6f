import { factsOf } from '#design/facts';
import { head, list, shareWord, snake } from '#design/words/nouns';
import { TIMES } from '#reading/lexical/components/naming/noun-phrase';
import { OF_ANY_WORK } from '#reading/lexical/facts/topic-words';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** Words of a name that say what is done rather than what it is about. */
const MODEL_WORDS = new Set(
  'model models training trainings train fit fits fitting refit retraining script notebook step one run job pipeline'.split(
    ' ',
  ),
);

/** Words that many workflows share; a name made of them alone would fit every project. */
const SHARED_WORDS = new Set([
  ...MODEL_WORDS,
  ...'data results result features feature labels label scores score predictions prediction forecast forecasts estimates estimate probability risk ranking list lists table tables file files report answers answer comparison release version number numbers check preparation removal cleaning join merge matching sample index search vectors embedding embeddings random gradient classifier detector regression encoder network fine tuning tuned small large new own final current daily weekly monthly nightly single chat chatbot assistant agent service api endpoint question questions tool database warehouse export import rows row hours days weeks minutes recall precision auc accuracy error errors lift loss f1 confusion matrix kappa gini mape wape rmse mae metric metrics quality test backtest hit hits share conv judge csv json pdf excel parquet xml sheet spreadsheet brier gini sensible good best better part entire base whole many few all every other others top several half'.split(
    ' ',
  ),
]);

const EMPTY_WORDS: ReadonlySet<string> = new Set([...SHARED_WORDS, ...ALGORITHMS]);

/** Kinds whose names say what the whole is about, the best first. */
const TELLING: readonly KindId[] = [
  'training',
  'batch_inference',
  'realtime_inference',
  'index_building',
  'data_export',
  'ingestion',
  'evaluation',
];

/** What the models of this workflow are about, in the person's nouns, as snake_case: ["churn"]. Never empty. */
export function subjectsOf(reading: Reading, parts: readonly Component[]): string[] {
  const said = [...new Set(saidSubjects(reading).map((value) => snake(value, 3, MODEL_WORDS)))].filter(Boolean);
  if (said.length > 0) return said.map(asIdentifier);
  const tools = new Set(toolWords(reading));
  const empty = {
    has: (word: string) => EMPTY_WORDS.has(word) || OF_ANY_WORK.has(word) || TIMES.has(word) || tools.has(word),
  };
  for (const kind of TELLING) {
    for (const { name } of parts.filter((component) => component.kind === kind)) {
      const found = nounsIn(snake(head(firstItem(name)), 3, empty)) || nounsIn(snake(name, 3, empty));
      if (/^[a-z]{3}/u.test(found)) return [found];
    }
  }
  return [NEUTRAL];
}

/** Below this a subject only stands out from a description; nobody said that anything is predicted. */
const SAID = 0.5;

/** Every subject that was said; where none was, the one that stands out most. */
export function saidSubjects(reading: Reading): string[] {
  const facts = factsOf(reading, 'model_subject');
  const said = facts.filter(({ confidence }) => confidence >= SAID);
  if (said.length > 0) return said.map(({ value }) => value);
  const [most] = [...facts].sort((a, b) => b.confidence - a.confidence || (a.value < b.value ? -1 : 1));
  return most === undefined ? [] : [most.value];
}

/** "regulations, faculty pages" is about regulations. */
const firstItem = (name: string): string => name.split(/,|\s(?:and|or)\s/u)[0] ?? name;

/** At most two of the words, without those that only say what was done to something: "ranked", "cleaned". */
const nounsIn = (words: string): string =>
  words
    .split('_')
    .filter((word) => !/\w{2}[^e]ed$/u.test(word))
    .slice(0, 2)
    .map((word, at, all) => (at === all.length - 1 ? ofOne(word) : word))
    .join('_');

/** "Applications" in a name reads better as one: application_training. */
const ofOne = (word: string): string =>
  word.length < 5 ||
  /(?:[siu]s|^(?:sales|goods|savings|earnings|news|odds|premises|proceeds|series|species|logistics|analytics))$/u.test(
    word,
  )
    ? word
    : word
        .replace(/ies$/u, 'y')
        .replace(/(?<=x|ch|sh|ss)es$/u, '')
        .replace(/s$/u, '');

/** What a workflow is called of which nobody said what it is about. */
const NEUTRAL = 'ml';

const toolWords = (reading: Reading): string[] =>
  factsOf(reading, 'tool').flatMap(({ value }) => snake(value, 4).split('_'));

/** Python names do not begin with a digit. */
const asIdentifier = (name: string): string => (/^[0-9]/u.test(name) ? `model_${name}` : name);

/** The subject that a component is about: the one its name mentions, otherwise the first. */
export const subjectOf = (component: Component, subjects: readonly string[]): string =>
  subjects.find((subject) => shareWord(component.name, subject.replaceAll('_', ' '))) ?? subjects[0] ?? NEUTRAL;

/** Small words stand in an identifier only where a hyphen held them: "walk_in" is a walk-in, "no_show" a no-show. */
const HELD_BEHIND = /_(?=(?:in|on|up|off|out|over|under|down|by|to|at)(?:_|$))/gu;
const HELD_AHEAD = /(?<=^(?:no|non|x|e|re|co|pre|post|mid|cross|self|anti|in|on|off|out|over|under))_/u;

/** A subject as it stands in a sentence: "home prices". */
export const spoken = (subject: string): string =>
  subject === NEUTRAL ? 'ML' : subject.replace(HELD_BEHIND, '-').replace(HELD_AHEAD, '-').replaceAll('_', ' ');

/** The document's title. */
export const titleOf = (subjects: readonly string[]): string =>
  subjects.length === 1 && subjects[0] === NEUTRAL ? 'ML workflow' : subjects.map(spoken).join(' and ');

/** How many pipelines there are, of what: "two crate pipelines", "two pipelines for churn and prices". */
export function pipelinesOf(count: string, subjects: readonly string[]): string {
  const noun = count === 'One' ? 'pipeline' : 'pipelines';
  const [only, ...others] = subjects;
  if (only === undefined || only === NEUTRAL) return `${count} ${noun} for the ML workflow`;
  return others.length === 0
    ? `${count} ${spoken(only)} ${noun}`
    : `${count} ${noun} for ${list(subjects.map(spoken))}`;
}
