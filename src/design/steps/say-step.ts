import { valueOf } from '#design/facts';
import { SAID_ALONE, type StepSense, whenMissing } from '#design/steps/say-assumed';
import { isScoredItself } from '#design/steps/what-kind';
import { decision } from '#design/steps/say-decision';
import type { Slot, SlotId } from '#design/steps/slot';
import { enumerated, fullest, list, the, trainees } from '#design/words/nouns';
import { sourcesOf } from '#design/words/sources';
import { tells } from '#design/words/telling';
import { spoken } from '#design/words/subject';
import type { Stage } from '#design/split/stage';
import type { Reading } from '#reading/reading';

/** What a step does, as a plain clause in the person's nouns. */
export const sayStep = (slot: Slot, sense: StepSense): string => {
  const main = slot.stages.filter(({ kind }) => MAIN[slot.id]?.includes(kind) ?? true);
  const said = main.length > 0 ? main : slot.stages;
  const clause =
    said.length > 0 && said.every(isNamedAsStep)
      ? list(said.map(ownWords))
      : said.length === 0
        ? SAID_ALONE[slot.id]?.(sense)
        : SAID[slot.id]?.(said, sense);
  const rest = slot.stages.filter((stage) => !said.includes(stage));
  const whole = clause ?? bare(said);
  return rest.length === 0
    ? whole
    : `${whole}; in the same step ${list(rest.map(({ component }) => the(component.name)))}`;
};

/** Somebody who names parts like steps ("leak_score") has said elsewhere what they do. */
const isNamedAsStep = ({ component }: Stage): boolean =>
  /^[a-z0-9]+(?:_[a-z0-9]+)+$/u.test(component.name) && ownWords({ component }) !== '';

const ownWords = ({ component }: Pick<Stage, 'component'>): string =>
  (component.evidence[0]?.quote ?? '')
    .replace(component.name, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:,;.-]+|[\s:,;.-]+$/gu, '');

/** "counts land in our LIMS": the place, where the part's name does not say it. */
const into = (stages: readonly Stage[]): string => {
  const names = once(stages).join(' ').toLowerCase();
  const place = stages.flatMap(({ component }) =>
    component.evidence.flatMap(({ quote }) => ARRIVES.exec(quote.replace(/\s+/gu, ' '))?.[1] ?? []),
  )[0];
  return place === undefined || names.includes(place.toLowerCase())
    ? ''
    : ` to ${/\s/u.test(place) ? `the ${place}` : place}`;
};

/** A program with a name of its own. */
const ARRIVES =
  /\b(?:lands?|goes?|go|are written|is written|written(?: back)?|writes?|are put|is put|put|pushed|sent|delivered|handed over)\s(?:back\s)?(?:in|into|to)\s(?:the |our |their )?(\p{Lu}[\p{L}\p{N}.]*(?:\s(?:table|database|module|app|system|\p{Lu}[\p{L}\p{N}.]*|maintenance module))?)/u;

type Say = (stages: readonly Stage[], sense: StepSense) => string;

/** Which kinds a slot is about; others were folded in by a rule. */
const MAIN: Partial<Record<SlotId, readonly string[]>> = {
  load: ['ingestion', 'plain_etl'],
  prepare: ['preprocessing'],
  train: ['training'],
  evaluate: ['evaluation'],
  promote: ['promotion'],
  score: ['batch_inference'],
  deliver: ['data_export'],
};

const once = (stages: readonly Stage[]): string[] => [...new Set(stages.map(({ component }) => component.name))];
const withThe = (stages: readonly Stage[]): string => list(once(stages).map(the));
const bare = (stages: readonly Stage[]): string => list(once(stages).map(enumerated));

/** In brackets, the names that say more than the sentence does; nothing where none does. */
const also = (stages: readonly Stage[]): string => {
  const telling = stages.filter(({ component }) => tells(component));
  return telling.length === 0 ? '' : ` (${bare(telling)})`;
};

/** What is predicted: the parts' own names, or the subject's predictions where they name none. */
const made = (stages: readonly Stage[], subject: string): string => {
  const telling = stages.filter(({ component }) => tells(component));
  return telling.length === 0 ? `the ${spoken(subject)} predictions` : list(fullest(once(telling)).map(the));
};

/** Sources that the parts' own names do not mention yet. */
function from(reading: Reading, stages: readonly Stage[], names: string): string {
  const said = names.toLowerCase();
  const parts = stages.map(({ component }) => component);
  const sources = sourcesOf(reading, parts).filter((source) => !said.includes(source.toLowerCase()));
  return sources.length > 0 && sources.length <= 4 ? ` (${list(sources)})` : '';
}

/** Names that say by themselves that something is built: "lags", "rolling means per shop", "embedding table". */
const MADE_OF_MANY = /^(?:\S+\s){0,3}?\S*(?:[^su]s|table|store|stack|matrix|set|history|ratio|share|rate)(?=\s|,|$)/iu;

/** What results are held against where nobody said it. */
const AGAINST = { model: ' next to the version in use', rest: ', comparable from run to run' };

const SAID: Partial<Record<SlotId, Say>> = {
  load: (stages, { reading, role, prepared }) => {
    const telling = stages.filter(({ component }) => tells(component));
    const names = withThe(telling.length > 0 ? telling : stages);
    const again = role === 'training' && stages.every(({ borrowed }) => borrowed);
    return `reads ${names}${from(reading, stages, names)}${again ? ', as far back as the training is to learn from' : ''}${prepared ? ', next to what the data pipeline has prepared' : ''}${whenMissing(reading, role)}`;
  },
  label: (stages, { role }) =>
    role === 'inference' ? `picks what people are to label next${also(stages)}` : `brings in ${withThe(stages)}`,
  check: (stages) => `checks the data${also(stages)} and stops the run when it does not hold`,
  prepare: (stages, { role }) =>
    role === 'deployed'
      ? `prepares one request${also(stages)}`
      : `brings the data into the form that the next step needs${also(stages)}`,
  features: (stages) => {
    const named = stages.filter(({ component }) => component.name !== 'features');
    if (named.length === 0) return 'builds the features that the model learns from';
    return named.every(({ component }) => MADE_OF_MANY.test(component.name))
      ? `builds ${withThe(named)}`
      : `builds the features (${bare(named)})`;
  },
  tune: (stages) => `looks for better settings${also(stages)}`,
  train: (stages, { reading, subject }) => {
    const count = valueOf(reading, 'variants');
    const names = list(trainees(once(stages), spoken(subject)).map(the));
    return `fits ${names}${count !== null && count > 1 ? `, one recipe with the ${count} variants as its parameter` : ''}`;
  },
  evaluate: (stages, { role }) =>
    `measures the ${role === 'training' ? 'new version' : 'results'}${also(stages) || AGAINST[role === 'training' ? 'model' : 'rest']}`,
  promote: (stages, { promotion, role }) =>
    decision(promotion, role, bare(stages.filter(({ component }) => tells(component)))),
  export: (stages) => `turns the version into ${withThe(stages)}`,
  index: (stages) => `builds ${withThe(stages)} anew from the prepared data`,
  score: (stages, { role, subject }) =>
    role === 'training'
      ? `makes ${made(stages, subject)} with the model of this run`
      : `makes ${made(stages, subject)} with the version in production`,
  answer: (stages, { uses }) =>
    `answers a single request${also(stages)}${uses === 'model' ? ' with the version in production' : uses === 'index' ? ' from the index in production' : ''}`,
  compare: (stages) => `holds what came in against what the model learned from${also(stages)}`,
  guard: (stages) => `holds back what does not pass${also(stages)}`,
  deliver: (stages, { subject }) => {
    const named = stages.filter(({ component }) => !isScoredItself(component));
    return `delivers ${named.length > 0 ? withThe(named) : `the ${spoken(subject)} results`}${into(stages)}`;
  },
  report: (stages) => `writes ${withThe(stages)}`,
};
