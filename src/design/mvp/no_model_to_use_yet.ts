import eachArrivalWaits from '#design/mvp/each_arrival_waits';
import { type MvpRule, mvpRule } from '#design/mvp/mvp-rule';
import modelAtHand from '#design/mvp/model_at_hand';
import waitsForAnEvent from '#design/mvp/waits_for_an_event';
import waitsForLabels from '#design/mvp/waits_for_labels';
import worksToday from '#design/mvp/works_today';
import worthMostTomorrow from '#design/mvp/worth_most_tomorrow';
import { standingSignal } from '#design/standing-signal';
import type { Reading } from '#reading/reading';
import { worksAlready } from '#design/readiness/works-already';

/** What holds the training itself back. */
const HELD_BACK: readonly MvpRule[] = [waitsForLabels, waitsForAnEvent];

/** What says that a model can be used as it is. */
const AT_HAND: readonly MvpRule[] = [worksToday, modelAtHand, eachArrivalWaits];

/** A model gives useful results, and nobody says that nothing of the work has been built. */
const isThere = (reading: Reading): boolean =>
  worksAlready(reading).length > 0 && standingSignal(reading, 'nothing_built_yet') === null;

export default mvpRule({
  id: 'no_model_to_use_yet',
  criterion: 'achievable',
  says: 'Scoring or serving does not come first while its model is still to be made by another pipeline.',
  because: 'It would stop at its first run, since nothing stands in production.',
  source: 'D6.2, ZENML.md section 7',
  shows: [
    {
      text: 'Train in each season, forecast every night; the forecasts are what we need most.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'forecast' },
        ],
        facts: [{ attribute: 'most_valuable', value: 'inference', quote: 'the forecasts are what we need most' }],
      },
    },
  ],
  clean: [
    {
      text: 'My script makes the forecast every night; train in each season.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'makes the forecast', status: 'exists' },
          { kind: 'training', quote: 'train' },
        ],
      },
    },
    {
      text: 'Train in each season, forecast every night. The model is right nine times in ten; what we need most is the forecasts.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'forecast' },
        ],
        facts: [{ attribute: 'most_valuable', value: 'inference', quote: 'what we need most is the forecasts' }],
        signals: [{ signal: 'useful_result', quote: 'right nine times in ten' }],
      },
    },
  ],
  score: (draft, context) => {
    if (draft.role !== 'inference' && draft.role !== 'deployed') return null;
    const training = context.drafts.find(({ role }) => role === 'training');
    if (!training || HELD_BACK.some((rule) => rule.score(training, context))) return null;
    if (AT_HAND.some((rule) => rule.score(draft, context))) return null;
    if (worthMostTomorrow.score(draft, context) && isThere(context.reading)) return null;
    return { points: -3, text: 'The model that it needs does not exist yet.', evidence: [] };
  },
});
