import { inTheirWords, theModel, heartOf } from '#interview/nouns';
import { nobodyUsesIt } from '#interview/consumers';
import { ORDERED } from '#interview/parts';
import { question } from '#interview/question-rule';
import { USAGE_ANSWERS } from '#interview/usage-answers';

export default question({
  id: 'usage',
  says: 'Ask how predictions reach whoever uses them when a model is trained and nothing that was described uses it.',
  because:
    'A model that nobody consumes needs no scoring pipeline, a list needs one on a schedule, and a waiting customer needs an endpoint.',
  source: 'D3.3, D4.4',
  header: 'Use',
  phase: 'classify',
  open: (view) => {
    if (!nobodyUsesIt(view)) return [];
    const model = theModel(view);
    const training = inTheirWords(heartOf(view, 'training'));
    return [
      {
        about: 'workflow',
        text: `Once ${model} is trained, who uses its predictions, and how do they get them?`,
        why: `${whatIsTold(training, inTheirWords(heartOf(view, 'inference')))} That decides whether there is a second pipeline, and which.`,
        concrete: `Take one prediction of ${model}. Who is the first person or program to see it: on a list in the morning, on a screen while somebody waits, or inside another system?`,
        meaning: `A trained model by itself does nothing. Somebody runs it over all the data and hands on a list, or a program asks it one question at a time, or another system takes the model file. I would like to know which, and who is at the other end.`,
        answers: USAGE_ANSWERS,
        recommended: 'batch',
        open: `Who uses the predictions of ${model}, and how do they reach them?`,
      },
    ];
  },
  settle: (_about, option) => {
    const text = USAGE_ANSWERS.find((a) => a.id === option)?.text;
    if (text === undefined) return {};
    const usage = { facts: [{ subject: 'workflow', attribute: 'usage', value: text }] } as const;
    if (option === 'batch')
      return { ...usage, components: [{ kind: 'batch_inference', name: ORDERED.batch_inference, status: 'wanted' }] };
    if (option === 'request')
      return {
        ...usage,
        components: [{ kind: 'realtime_inference', name: ORDERED.realtime_inference, status: 'wanted' }],
      };
    if (option === 'file')
      return { ...usage, components: [{ kind: 'model_export', name: ORDERED.model_export, status: 'wanted' }] };
    return usage;
  },
  shows: [
    {
      text: 'I have a random forest in a notebook and want it as a pipeline.',
      heard: { components: [{ kind: 'training', quote: 'a random forest in a notebook' }] },
    },
  ],
  clean: [
    {
      text: 'Train the forest, then score every member.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train the forest' },
          { kind: 'batch_inference', quote: 'score every member' },
        ],
      },
    },
  ],
});

/** Only what was told and what was not: somebody who named where results go has not told nothing. */
const whatIsTold = (training: string, results: string): string =>
  results !== ''
    ? `You told me about the results (${results}), but not yet whether they are made ahead of time or whenever somebody asks.`
    : `${training ? `You told me about the training (${training}), and nothing` : 'You told me nothing'} yet about what comes out at the other end.`;
