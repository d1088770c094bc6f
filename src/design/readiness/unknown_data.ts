import { factsOf } from '#design/facts';
import { sign } from '#design/readiness/readiness-rule';
import { worksInSpiteOfDoubts } from '#design/readiness/works-already';
import { standingSignal } from '#design/standing-signal';
import { said } from '#design/say';
import type { Reading } from '#reading/reading';

export default sign({
  id: 'unknown_data',
  says: 'The input format or the expected output cannot be described.',
  because:
    'The first step reads the input and the last one writes the output; without both there is nothing to cut in between.',
  source: 'D3.4',
  cost: 'Each step rests on a guess about the data, and the first real file overturns them all.',
  instead: 'A look at a hundred real records, and one example of what should come out.',
  shows: [
    {
      text: 'The machines write logs, I do not know in what form, and what should come out is not decided.',
      heard: { signals: [{ signal: 'unknown_format', quote: 'I do not know in what form' }] },
    },
  ],
  clean: [
    {
      text: 'One row per order goes in, a probability per customer comes out.',
      heard: {
        facts: [
          {
            attribute: 'data_format',
            value: 'one row per order in, a probability per customer out',
            quote: 'One row per order goes in, a probability per customer comes out',
          },
        ],
      },
    },
    {
      text: 'The script works on the CSVs; what the new sensors will send I cannot say yet.',
      heard: {
        signals: [
          { signal: 'useful_result', quote: 'The script works on the CSVs' },
          { signal: 'unknown_format', quote: 'what the new sensors will send I cannot say yet' },
        ],
      },
    },
  ],
  judge: (reading) => {
    const signal = standingSignal(reading, 'unknown_format') ?? standingSignal(reading, 'no_clear_goal');
    if (!signal || worksInSpiteOfDoubts(reading) || wasAnswered(reading)) return null;
    return {
      text: `What goes in or what should come out cannot be described yet: ${said(signal.evidence)}. Every step would rest on a guess.`,
      missing: 'what one record looks like, and one example of the result that is wanted for it',
      evidence: signal.evidence,
    };
  },
});

/** Whoever was asked and then described what goes in and comes out has answered the doubt. */
const wasAnswered = (reading: Reading): boolean =>
  factsOf(reading, 'data_format').some(({ status }) => status === 'confirmed');
