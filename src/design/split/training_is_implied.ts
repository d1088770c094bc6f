import { aboutComponent, type FactOf, factsOf } from '#design/facts';
import { isSure } from '#design/split/clock';
import { implied } from '#design/split/implied-rule';
import type { JudgedComponent } from '#design/design';
import { MAKES } from '#design/split/stage';
import { worksAlready } from '#design/readiness/works-already';
import type { Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What is only said of models that are trained. */
const AROUND_TRAINING: readonly KindId[] = ['labeling', 'model_export', 'hyperparameter_tuning', 'retraining'];

/** What stands for the training where nobody named it, the closest first. */
const JUDGES: readonly KindId[] = ['evaluation', 'promotion'];

const PREPARED = 'Data is prepared for a model that works already, so its training is part of the work.';

export default implied({
  id: 'training_is_implied',
  role: 'training',
  says: 'Where a model is judged and released, or data is prepared for one that works, somebody trains it.',
  because: 'People describe what surrounds the training and take the training itself for granted.',
  source: 'D5.5, D6.3',
  shows: [
    {
      text: 'Load the bookings and clean them. My notebook gets an AUC of 0.8 from that.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'preprocessing', quote: 'clean them' },
        ],
        facts: [{ attribute: 'prototype', value: 'notebook, AUC 0.8', quote: 'My notebook gets an AUC of 0.8' }],
      },
    },
    {
      text: 'Score the stores every night. When new data comes in the model learns again.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score the stores' },
          { kind: 'retraining', quote: 'the model learns again' },
        ],
      },
    },
    {
      text: 'Score the stores every night. Twice a year Ann starts the renewal and says whether the new one is used.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score the stores' },
          { kind: 'promotion', quote: 'says whether the new one is used' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'manual', cadence: null, words: 'Ann starts the renewal' },
            component: 'says whether the new one is used',
            quote: 'Ann starts the renewal',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Score the stores every night. When the vendor sends a new model Ann says whether it is used.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score the stores' },
          { kind: 'promotion', quote: 'Ann says whether it is used' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'event', cadence: null, words: 'When the vendor sends' },
            component: 'Ann says whether it is used',
            quote: 'When the vendor sends',
          },
        ],
      },
    },
    {
      text: 'Score the stores every night. No retraining, the model is bought.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'Score the stores' },
          { kind: 'retraining', quote: 'retraining', status: 'refused' },
        ],
      },
    },
    {
      text: 'Load the bookings and clean them.',
      heard: {
        components: [
          { kind: 'ingestion', quote: 'Load the bookings' },
          { kind: 'preprocessing', quote: 'clean them' },
        ],
      },
    },
    {
      text: 'Run the fixed questions, and Ines approves. No training of our own.',
      heard: {
        components: [
          { kind: 'evaluation', quote: 'Run the fixed questions' },
          { kind: 'promotion', quote: 'Ines approves' },
          { kind: 'training', quote: 'training of our own', status: 'refused' },
        ],
      },
    },
  ],
  judge: (judged, reading) => {
    const has = (kind: KindId): boolean => judged.some(({ component }) => component.kind === kind);
    if (has('training')) return null;
    const said = factsOf(reading, 'trigger', 'role:training').filter(isSure);
    const work = judged.filter(({ bucket }) => bucket === 'pipeline' || bucket === 'deployed_pipeline');
    const judges = JUDGES.flatMap((kind) => work.filter(({ component }) => component.kind === kind))[0]?.component.id;
    const carried = judges === undefined ? {} : { carrier: judges };
    if (said.length > 0) {
      const evidence = said.flatMap((one) => one.evidence);
      return { text: 'You said when a new model is made, so somebody trains it.', evidence, ...carried };
    }
    if (has('index_building')) return null;
    const purposes = new Set(work.flatMap(({ component }) => MAKES[component.kind] ?? []));
    const works = [...worksAlready(reading), ...factsOf(reading, 'prototype').flatMap(({ evidence }) => evidence)];
    if (purposes.size === 0) return work.length > 0 && works.length > 0 ? { text: PREPARED, evidence: works } : null;
    const anew = judged.find(({ component, bucket }) => component.kind === 'retraining' && bucket !== null);
    if (anew !== undefined && (purposes.has('inference') || purposes.has('deployed')))
      return {
        text: 'The model is to be made anew, so somebody trains it.',
        evidence: anew.component.evidence,
        ...carried,
      };
    const released = releasedByRhythm(judged, reading);
    if (released !== null && (purposes.has('inference') || purposes.has('deployed')))
      return {
        text: 'A new model is released again and again, so somebody trains it.',
        evidence: released.evidence,
        ...carried,
      };
    return judgedAndReleased(judged) && (purposes.size > 1 || AROUND_TRAINING.some(has))
      ? { text: 'A model is judged and released, so somebody trains it.', evidence: works, ...carried }
      : null;
  },
});

/**
 * When a release is due, by a calendar or by whoever starts it. What sets it off by arriving may come from those who train
 * elsewhere.
 */
const releasedByRhythm = (judged: readonly JudgedComponent[], reading: Reading): FactOf<'trigger'> | null =>
  judged
    .filter(({ component, bucket }) => component.kind === 'promotion' && bucket === 'pipeline')
    .flatMap(({ component }) => factsOf(reading, 'trigger', aboutComponent(component)))
    .find((said) => isSure(said) && said.value.kind !== 'event' && said.value.kind !== 'request') ?? null;

const judgedAndReleased = (judged: readonly JudgedComponent[]): boolean =>
  (['evaluation', 'promotion'] as const).every((kind) =>
    judged.some(({ component, bucket }) => component.kind === kind && bucket === 'pipeline'),
  );
