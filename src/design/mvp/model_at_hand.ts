import { factsOf } from '#design/facts';
import { mvpRule } from '#design/mvp/mvp-rule';

/** Ways in which people say that a model can be used as it stands. */
const AT_HAND =
  /\b(?:saved|weights|pre-?trained|off[- ]the[- ]shelf|lent|borrowed|frozen|proven|in use|live|runs|running|(?:was|already) trained|trained (?:by|on|once|last))\b/iu;

/** The same in words that speak of a finished model wherever they stand. */
const SURELY_AT_HAND = /\b(?:saved (?:as|in|to|on)|weights|pre-?trained|off[- ]the[- ]shelf|frozen)\b/iu;

/** What somebody runs at times makes lists, and answers nobody who waits. */
const RUN_BY_HAND = /\bin use today\b/iu;

/** Below this a whole sentence was taken along, and what "runs" in it may be anything. */
const HEARD_WELL = 0.7;

export default mvpRule({
  id: 'model_at_hand',
  criterion: 'achievable',
  says: 'Where a model that works lies ready, using it comes before making the next one.',
  because: 'The results can be seen in a few days, and whether a better model is worth the effort shows then.',
  source: 'D6.2',
  shows: [
    {
      text: 'A university lent us its weights; every night we score the recordings, and later we train our own.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score the recordings' },
          { kind: 'training', quote: 'train our own' },
        ],
        facts: [
          { attribute: 'prototype', value: 'weights lent by a university', quote: 'A university lent us its weights' },
        ],
      },
    },
    {
      text: 'The ranking runs on my laptop; it should come each morning, and each month the model is trained.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'it should come each morning' },
          { kind: 'training', quote: 'the model is trained' },
        ],
        facts: [
          {
            attribute: 'prototype',
            value: 'runs on my laptop (in use today)',
            quote: 'runs on my laptop',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'I have a notebook; we train each month and score every night.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score' },
          { kind: 'training', quote: 'train' },
        ],
        facts: [{ attribute: 'prototype', value: 'a notebook', quote: 'a notebook' }],
      },
    },
  ],
  score: ({ role }, { drafts, reading }) => {
    if (drafts.every((draft) => draft.role !== 'training')) return null;
    const ready = factsOf(reading, 'prototype').find(
      ({ value, confidence }) =>
        (confidence >= HEARD_WELL ? AT_HAND : SURELY_AT_HAND).test(value) &&
        !(role === 'deployed' && RUN_BY_HAND.test(value)),
    );
    return (role === 'inference' || role === 'deployed') && ready
      ? { points: 4, text: `A model that works is at hand (${ready.value}).`, evidence: ready.evidence }
      : null;
  },
});
