import { sign } from '#design/readiness/readiness-rule';
import { worksInSpiteOfDoubts } from '#design/readiness/works-already';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';

export default sign({
  id: 'no_prototype',
  says: 'Nothing gives a useful result yet: no notebook, script or earlier model.',
  because: 'A pipeline repeats something that works; it does not make it work.',
  source: 'D3.4',
  cost: 'A result that is not useful is produced punctually, and the effort that should go into the model goes into its plumbing.',
  instead: 'One result in a notebook that somebody would act on; then come back.',
  shows: [
    {
      text: 'We have not built any model so far.',
      heard: { signals: [{ signal: 'no_useful_result', quote: 'We have not built any model so far' }] },
    },
    {
      text: 'The board wants an AI platform, for what exactly is open.',
      heard: { signals: [{ signal: 'no_clear_goal', quote: 'for what exactly is open' }] },
    },
  ],
  clean: [
    {
      text: 'The deep net gave nothing, the random forest finds two thirds of the cases.',
      heard: {
        signals: [
          { signal: 'no_useful_result', quote: 'The deep net gave nothing' },
          { signal: 'useful_result', quote: 'the random forest finds two thirds of the cases' },
        ],
      },
    },
    {
      text: 'Train a model on our orders every week.',
      heard: { components: [{ kind: 'training', quote: 'Train a model on our orders' }] },
    },
  ],
  judge: (reading) => {
    const signal = standingSignal(reading, 'no_useful_result') ?? standingSignal(reading, 'no_clear_goal');
    if (!signal || worksInSpiteOfDoubts(reading)) return null;
    return {
      text: `Nothing gives a result yet that somebody would act on: ${said(signal.evidence)}. A pipeline repeats what works; it cannot make it work.`,
      missing: 'one result, from a notebook or a script, that the people who would use it call useful',
      evidence: signal.evidence,
    };
  },
});
