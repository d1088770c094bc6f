import { isScoredItself } from '#design/steps/what-kind';
import { compound, isOnlyAnAct, snake } from '#design/words/nouns';
import type { Slot, SlotId } from '#design/steps/slot';
import type { Role } from '#vocabulary/roles';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of a component's name that only repeat the step's verb. */
const REPEATS: Partial<Record<SlotId, ReadonlySet<string>>> = {
  load: set('load loading ingestion import pull read reading fetch fetching download'),
  label: set('labelling labeling labels label'),
  check: set('check checks validation'),
  features: set('engineering feature features one step each'),
  train: set(
    'training trainings train fit fits fitting refit retraining fine tuning tune step one run script notebook',
  ),
  tune: set('tuning trials search'),
  export: set('export conversion'),
  index: set('building build refresh rebuild'),
  deliver: set('delivery export upload write writing'),
  report: set('reporting'),
};

/** Words that name an activity rather than what comes out of it. */
const ACTIVITY = /(?:ing|al|tion|filter|match|split|check|sample|cleanup)$/u;

/** The name of a step: a verb and the person's noun (snake_case). */
export function nameStep(slot: Slot, subject: string, role: Role): string {
  const [only, ...others] = slot.stages
    .filter(({ component }) => slot.id !== 'deliver' || !isScoredItself(component))
    .map(({ component }) => component.name);
  const own = slot.stages.find(({ component }) => /^[a-z0-9]+(?:_[a-z0-9]+)+$/u.test(component.name));
  if (own && others.length === 0) return own.component.name;
  const said =
    only !== undefined && others.length === 0 && !isNoName(only) && !(slot.id === 'train' && isOnlyAnAct(only))
      ? compound(only, REPEATS[slot.id])
      : '';
  const noun = OF_ANYTHING.test(said) ? '' : said;
  return NAMES[slot.id](subject, noun, role);
}

/** "stop if fewer than 60 stores have reported" is a sentence, no noun. */
const CLAUSE = /\s(?:if|when|whenever|whether|that|which|who|unless|after|once)\s/u;

/** "deeds, tax values and listings" is too much for one name too, "impressions and clicks" is not. */
const isNoName = (name: string): boolean =>
  CLAUSE.test(name) || name.includes(',') || name.split(/\s(?:and|or)\s/u).length > 2;

/** Nouns that fit every project: the subject says more. */
const OF_ANYTHING = /^(?:new_)?(?:data|models?|results?|reports?|rows|records|features|predictions|index)$/u;

type Namer = (subject: string, noun: string, role: Role) => string;

const NAMES: Record<SlotId, Namer> = {
  load: (subject, noun) => `load_${noun || `${subject}_data`}`.replace(/^load_load_/u, 'load_'),
  label: (subject, noun, role) =>
    role === 'inference' ? `select_${subject}_for_labelling` : `collect_${withEnding(noun || subject, 'labels')}`,
  check: (subject, noun) => `check_${noun || `${subject}_data`}`,
  prepare: (subject, noun, role) =>
    role === 'deployed'
      ? 'prepare_request'
      : `prepare_${noun === '' || ACTIVITY.test(noun) ? `${subject}_data` : noun}`,
  features: (subject, noun) => `build_${noun === '' ? `${subject}_features` : featureNoun(noun)}`,
  tune: (subject) => `tune_${subject}_model`,
  train: (subject, noun) => `train_${noun === '' ? withEnding(subject, 'model') : modelNoun(noun)}`,
  evaluate: (subject, _noun, role) => (role === 'training' ? `evaluate_${subject}_model` : `evaluate_${subject}`),
  promote: (subject, _noun, role) => (role === 'training' ? `promote_${subject}_model` : `release_${subject}`),
  export: (subject, noun) => `export_${noun || `${subject}_model`}`,
  index: (subject, noun) => `build_${noun || `${subject}_index`}`,
  score: (subject) => `predict_${subject}`,
  answer: (subject) => `answer_${subject}_request`,
  respond: () => 'return_response',
  compare: (subject) => `compare_${subject}_data`,
  guard: (subject) => `check_${subject}_predictions`,
  deliver: (subject, noun) => `deliver_${noun || `${subject}_predictions`}`,
  report: (subject, noun) => `write_${noun || `${subject}_report`}`,
};

const withEnding = (noun: string, ending: string): string => (noun.includes(ending) ? noun : `${noun}_${ending}`);

/** "indicators" and "lag table" say what they are, "light curve" does not. */
const featureNoun = (noun: string): string =>
  /(?:s|table|store|stack)$/u.test(noun) ? noun : `${noun.split('_').slice(-3).join('_')}_features`;

/** Several models and things that are models by name keep their own word. */
const modelNoun = (noun: string): string =>
  /(?:model|adapter|encoder|classifier|network|s)$/u.test(noun) ? noun : `${snake(noun.replaceAll('_', ' '), 4)}_model`;
