import { inTheirWords, theModel, heartOf } from '#interview/nouns';
import { given, hears, wanted } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const ANSWERS: readonly Plausible[] = [
  { id: 'works', text: 'Yes: a notebook, script or earlier model gives a result that we would use', likely: 85 },
  { id: 'exploring', text: 'Not yet: we are still looking at the data and trying things', likely: 10 },
  { id: 'nothing', text: 'No, nothing has been built so far', likely: 5 },
];

export default question({
  id: 'prototype',
  says: 'Ask what works already when nothing that was said shows a result worth putting into a pipeline.',
  because:
    'A pipeline repeats what works; around an experiment that does not work yet it only makes every change slower.',
  source: 'D3.4',
  header: 'What works',
  phase: 'readiness',
  open: (view) => {
    const shown = hears(view, 'useful_result') || given(view, 'prototype').length > 0;
    const runs = view.reading.components.some(
      (c) =>
        c.status === 'exists' && ['training', 'batch_inference', 'realtime_inference', 'evaluation'].includes(c.kind),
    );
    const said = hears(view, 'still_exploring', 'no_useful_result');
    if (
      shown ||
      runs ||
      (said && view.design.ready) ||
      wanted(view, 'training', 'batch_inference', 'realtime_inference', 'index_building', 'evaluation').length +
        Number(said) ===
        0
    )
      return [];
    const model = theModel(view);
    const words = inTheirWords(heartOf(view, 'training'));
    return [
      {
        about: 'workflow',
        text: `What works already: is there a notebook, a script or an earlier model${words ? ` behind ${words}` : ''} whose result somebody would use, and how good is it?`,
        why: 'A pipeline makes repeatable what works. If nothing works yet, a few more days in a notebook are worth more than an architecture.',
        concrete: `When did somebody last look at a prediction of ${model} and find it useful, and what had produced it?`,
        meaning:
          'It need not be tidy. A notebook on one laptop counts, if it goes from the data to a result and you have checked that result against what really happened.',
        answers: ANSWERS,
        recommended: null,
        open: `Is there a version of ${model} that gives a useful result?`,
      },
    ];
  },
  settle: (_about, option) => {
    const value = ANSWERS.find((a) => a.id === option)?.text;
    if (option === 'works' && value)
      return { signals: ['useful_result'], facts: [{ subject: 'workflow', attribute: 'prototype', value }] };
    if (option === 'exploring') return { signals: ['still_exploring'] };
    return option === 'nothing' ? { signals: ['no_useful_result'] } : {};
  },
  shows: [
    {
      text: 'We would like to train a model for late payers.',
      heard: { components: [{ kind: 'training', quote: 'train a model for late payers' }] },
    },
  ],
  clean: [
    {
      text: 'My notebook trains the churn model, AUC 0.81.',
      heard: {
        components: [{ kind: 'training', quote: 'trains the churn model' }],
        signals: [{ signal: 'useful_result', quote: 'My notebook trains the churn model, AUC 0.81' }],
      },
    },
  ],
});
