import { factsOf } from '#design/facts';
import { decision } from '#design/steps/say-decision';
import type { SlotId } from '#design/steps/slot';
import { list } from '#design/words/nouns';
import { sourcesOf } from '#design/words/sources';
import { spoken } from '#design/words/subject';
import { useIn } from '#design/words/use';
import type { PromotionValue } from '#reading/claims';
import type { Reading } from '#reading/reading';
import type { Role } from '#vocabulary/roles';

/** What the sentences about steps may look at. */
export interface StepSense {
  readonly subject: string;
  readonly role: Role;
  readonly reading: Reading;
  readonly promotion: PromotionValue | null;
  /** Another pipeline of this architecture prepares the data. */
  readonly prepared: boolean;
  /** What a scoring or answering step reads from production. */
  readonly uses: 'model' | 'index' | null;
}

const sources = (reading: Reading): string => {
  const names = sourcesOf(reading, []);
  return names.length > 0 && names.length <= 4 ? ` (${list(names)})` : '';
};

/** What happens where the run is to go on although data is late or missing. */
export const whenMissing = (reading: Reading, role: Role): string =>
  factsOf(reading, 'goes_on_without', `role:${role}`).some(({ value }) => value.goesOn && value.upstream === 'data')
    ? '; a source that is missing is replaced by its last copy'
    : '';

/** What a step does that nobody mentioned and a rule added, by slot. */
export const SAID_ALONE: Partial<Record<SlotId, (sense: StepSense) => string>> = {
  load: ({ prepared, role, subject, reading }) => {
    if (prepared) return `reads the ${spoken(subject)} data that the data pipeline has prepared`;
    if (role === 'inference') return `reads what needs a prediction${sources(reading)}${whenMissing(reading, role)}`;
    if (role === 'evaluation') return 'reads the fixed examples with the verdicts that they are measured against';
    if (role === 'monitoring') return `reads what came in since the last check, and the data of the last training`;
    return `reads the data that this run works on${sources(reading)}${whenMissing(reading, role)}`;
  },
  train: ({ subject }) => `fits the ${spoken(subject)} model with the recipe that works today`,
  score: ({ subject }) => `makes the ${spoken(subject)} predictions with the version in production`,
  evaluate: () => 'measures the new version on data it has not seen, next to the version in use',
  promote: ({ promotion, role }) => decision(promotion, role, ''),
  prepare: ({ uses }) =>
    uses === 'model'
      ? 'checks one request and brings it into the form that the model was trained on'
      : 'checks one request and brings it into the form that the next step expects',
  respond: () =>
    'puts the answer into the form that the caller expects and keeps it with the request, for later checks',
  deliver: ({ subject, reading }) => {
    const use = factsOf(reading, 'usage').flatMap(({ value }) => useIn(value) ?? [])[0];
    return use !== undefined
      ? `hands over the predictions; ${use}`
      : `hands the ${spoken(subject)} predictions to those who use them`;
  },
};
