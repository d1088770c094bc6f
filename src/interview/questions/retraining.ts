import { called, theModel } from '#interview/nouns';
import { heardTrigger, isTriggerOpen, pipelineOf } from '#interview/known';
import { ORIGIN, originOpen, settleOrigin } from '#interview/no-training';
import { question } from '#interview/question-rule';
import { answerFor, settleTrigger, triggerAnswers } from '#interview/triggers';

const LIKELY = { manual: 30, monthly: 25, weekly: 20, quarterly: 10, daily: 6, on_data: 6, on_drift: 3 };

/** How sure a wish to learn all the time is: a schedule serves nearly everybody (D9), so it is worth asking. */
const EAGER = 0.4;

export default question({
  id: 'retraining',
  says: 'Ask what should lead to a new model when nobody said what sets the training off.',
  because:
    'A training on its own trigger is a pipeline of its own, and one that starts by itself needs a rule for promotion.',
  source: 'D5.1, D6.3',
  header: 'Retraining',
  phase: 'decompose',
  open: (view) => {
    const pipeline = pipelineOf(view, 'training');
    if (!pipeline) return originOpen(view);
    const eager = view.design.findings.some((f) => f.rule === 'realtime_retraining');
    const found = heardTrigger(view, pipeline);
    const heard = found && eager ? { ...found, confidence: Math.min(found.confidence, EAGER) } : found;
    if (!isTriggerOpen(view, pipeline, heard)) return [];
    const what = called(view, 'training');
    const answer = answerFor(heard?.value ?? pipeline.trigger) ?? 'manual';
    const first = eager ? 'weekly' : answer;
    return [
      {
        about: 'training',
        text: eager
          ? `You would like ${theModel(view)} to learn all the time. Would a fresh version once in a while do: how old may it be before somebody notices?`
          : `What should lead to a new version of ${theModel(view)}, and how often will that be?`,
        why: `It decides whether ${what} shares a run with something else or stands alone; started by hand is a sound beginning, and a schedule can follow.`,
        concrete: `Suppose ${theModel(view)} went live today. After how many weeks would somebody want a fresh one, and would the calendar tell them, a person, or something in the data?`,
        meaning: `A model can be trained again on a fixed date, when a person decides it, when enough new examples have come in, or when a check finds that it got worse. Which of these is it for ${what}, and roughly how often does it happen?`,
        answers: triggerAnswers(LIKELY, first),
        recommended: first in LIKELY ? first : null,
        open: `What should lead to a new version of ${theModel(view)}, and how often?`,
        ...(heard && { heard: { answer, confidence: heard.confidence } }),
      },
    ];
  },
  settle: (about, option) => (about === ORIGIN ? settleOrigin(option) : settleTrigger('training', option)),
  shows: [
    {
      text: 'We want to train a churn model on the table.',
      heard: { components: [{ kind: 'training', quote: 'train a churn model' }] },
    },
  ],
  clean: [
    {
      text: 'I start the training of the churn model by hand.',
      heard: {
        components: [{ kind: 'training', quote: 'the training of the churn model' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'manual', cadence: null, words: 'by hand' },
            quote: 'by hand',
            subject: 'role:training',
          },
        ],
      },
    },
  ],
});
