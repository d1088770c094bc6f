import { sign } from '#design/readiness/readiness-rule';
import { worksInSpiteOfDoubts } from '#design/readiness/works-already';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';

export default sign({
  id: 'still_exploring',
  says: 'Exploratory analysis is still going on.',
  because: 'What the steps are and what they hand on changes with each new idea.',
  source: 'D3.4',
  cost: 'A pipeline built now is rebuilt each time the features or the question change, and it slows the search down.',
  instead: 'Finish the experiment in a notebook and come back with the one way that worked.',
  shows: [
    {
      text: 'I am still plotting the signals in notebooks and cannot tell which of the features matter.',
      heard: {
        components: [{ kind: 'exploration', quote: 'plotting the signals in notebooks', status: 'exists' }],
        signals: [{ signal: 'still_exploring', quote: 'cannot tell which of the features matter' }],
      },
    },
  ],
  clean: [
    {
      text: 'The model runs every night. Next to it I am still playing with a transformer.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'The model runs every night', status: 'exists' }],
        signals: [{ signal: 'still_exploring', quote: 'still playing with a transformer' }],
      },
    },
    {
      text: 'The notebook beats the old rules by ten points, that is what we want to run.',
      heard: { signals: [{ signal: 'useful_result', quote: 'The notebook beats the old rules by ten points' }] },
    },
  ],
  judge: (reading) => {
    const signal = standingSignal(reading, 'still_exploring');
    if (!signal || worksInSpiteOfDoubts(reading)) return null;
    return {
      text: `You are still finding out what the data can tell: ${said(signal.evidence)}. A notebook is the right place for that, and a pipeline would have to be rebuilt with every new idea.`,
      missing: 'one way of preparing the data and one model that you would keep',
      evidence: signal.evidence,
    };
  },
});
