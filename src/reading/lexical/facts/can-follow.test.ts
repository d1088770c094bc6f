import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';

const worth = (text: string): unknown =>
  hearFacts(analyseText(text), []).find(({ attribute }) => attribute === 'most_valuable')?.value;

describe('a part that has time', () => {
  it.each([
    ['The retraining can follow later.', 'inference'],
    ['A new fit can wait.', 'inference'],
    ['There is no hurry with the refit.', 'inference'],
    ['Refitting is not urgent.', 'inference'],
    ['Training comes second.', 'inference'],
    ['The fine-tuning is for later.', 'inference'],
    ['Only then comes the training.', 'inference'],
    ['Let the lists go out, and before touching the training prove them for a month.', 'inference'],
    ['The retraining has time until autumn.', 'inference'],
    ["The refit isn't pressing.", 'inference'],
    ['The endpoint can come later.', 'training'],
    ['Serving is phase two.', 'training'],
    ['The nightly scoring could come next.', 'training'],
    ['In a second step the predictions.', 'training'],
    ['The API may well wait.', 'training'],
  ])('puts the other one first: %s', (text, role) => {
    expect(worth(text)).toBe(role);
  });

  it.each([
    'The retraining cannot be left to chance.',
    'The scores are written in time for the call.',
    'After the training comes the evaluation.',
    'The dashboard can wait.',
    'Tuning of the colours can follow later.',
    'The model comes from the university.',
    'The report is not urgent.',
    'Training takes time.',
    'The list goes to the depot next.',
    'The model has learned from ten years of time series.',
    'Scores go out daily, the dashboard can wait.',
    'The forecast must be there before the shift starts.',
    'There is no hurry with the office move.',
    'Only then do we call the customer.',
    'In a second step the files are unpacked.',
    "The score goes next to the teacher's mark.",
    'A wider learning grid can come when somebody has time.',
  ])('is not made of other talk: %s', (text) => {
    expect(worth(text)).toBeUndefined();
  });
});
