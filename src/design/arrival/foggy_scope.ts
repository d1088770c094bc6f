import { pattern } from '#design/arrival/arrival-rule';
import { worksInSpiteOfDoubts } from '#design/readiness/works-already';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';

/** Who explores data of their own has a question in mind; one such stretch outweighs two that leave the goal open. */
const EXPLORED = 2;

export default pattern({
  id: 'foggy_scope',
  says: 'Somebody wants MLOps and cannot say yet for which prediction.',
  because: 'What to build follows from a decision that somebody would take differently with a prediction.',
  source: 'D1, D3.4',
  cost: 'A platform is bought for a question that nobody has asked.',
  instead: 'One decision that costs money or time today, and the data that goes with it.',
  shows: [
    {
      text: 'We need MLOps by summer. Which use case? We are still collecting ideas.',
      heard: { signals: [{ signal: 'no_clear_goal', quote: 'We are still collecting ideas' }] },
    },
  ],
  clean: [
    {
      text: 'We need MLOps for the churn model that Eva runs by hand.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'the churn model that Eva runs by hand', status: 'exists' }],
      },
    },
    {
      text: 'What to do with drift we cannot say yet, the churn list itself works.',
      heard: {
        signals: [
          { signal: 'no_clear_goal', quote: 'What to do with drift we cannot say yet' },
          { signal: 'useful_result', quote: 'the churn list itself works' },
        ],
      },
    },
    {
      text: 'I plot the charts of two wards. What I would predict I cannot say yet.',
      heard: {
        signals: [
          { signal: 'still_exploring', quote: 'I plot the charts of two wards' },
          { signal: 'no_clear_goal', quote: 'What I would predict I cannot say yet' },
        ],
      },
    },
  ],
  judge: (reading) => {
    const signal = standingSignal(reading, 'no_clear_goal');
    if (!signal || worksInSpiteOfDoubts(reading)) return null;
    const exploring = standingSignal(reading, 'still_exploring')?.evidence.length ?? 0;
    if (signal.evidence.length <= exploring * EXPLORED) return null;
    return {
      text: `The wish for a platform is there, and what it is to predict is still open: ${said(signal.evidence)}. That is a common place to start from; the first thing to find is one decision that a prediction would change.`,
      evidence: signal.evidence,
    };
  },
});
