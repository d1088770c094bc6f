import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';
import type { ComponentClaim } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';

const component = (text: string, quote: string, kind: KindId, ref: string): ComponentClaim => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
  return {
    ref,
    name: quote,
    kind,
    status: 'wanted',
    quotes: [{ start, end: start + quote.length, text: quote }],
    confidence: 1,
  };
};

const first = (text: string, parts: readonly (readonly [quote: string, kind: KindId])[] = []): unknown =>
  hearFacts(
    analyseText(text),
    parts.map(([quote, kind], at) => component(text, quote, kind, `k${at}`)),
  ).find(({ attribute }) => attribute === 'most_valuable')?.value;

describe('what comes first', () => {
  it.each([
    ['What we need first is the nightly scoring.', 'inference'],
    ['You ask what first? The training, or nobody can repeat it.', 'training'],
    ["I'd like to start with the forecast and leave the rest.", 'inference'],
    ["Let's begin with the retraining, please.", 'training'],
    ['The most urgent thing is the list for the drivers.', 'inference'],
    ['The ranking has to be there first, the rest can follow.', 'inference'],
    ['The refit must come first.', 'training'],
    ['The endpoint is top priority for the board.', 'deployed'],
    ['The daily scores cannot wait.', 'inference'],
    ["I'd sooner have the model as it is today than a better one next year.", 'inference'],
    ["I'd rather have it behind an API now than something better at Christmas.", 'deployed'],
    ['The only thing we need this winter is a live answer while the caller waits.', 'deployed'],
    ['First we want the index, then we talk about answers.', 'index'],
    ['If you could give me only one, the weekly predictions.', 'inference'],
    ['Please do the ranking before anything else.', 'inference'],
    ['If only one of these gets done before Easter, it has to be the scoring.', 'inference'],
    ['Step one: the predictions. Step two we will see.', 'inference'],
    ['Once the nightly forecast is in place, the rest may come.', 'inference'],
    ['Scoring now, training later.', 'inference'],
  ])('is heard where it is named: %s', (text, role) => {
    expect(first(text)).toBe(role);
  });

  it('is heard where it points back at what was told before', () => {
    const list = '- Each Friday sort the tickets into the queues. This comes first.\n- Fit anew in spring.';
    const parts = [
      ['sort the tickets into the queues', 'batch_inference'],
      ['Fit anew in spring', 'training'],
    ] as const;
    expect(first(list, parts)).toBe('inference');
    const answer =
      'A mechanic asks and gets the part number within two seconds. Build that first. Fit it again in May.';
    expect(first(answer, [['gets the part number within two seconds', 'realtime_inference']])).toBe('deployed');
  });

  it.each([
    'Train at the end of the quarter or after 500 labels, whichever comes first.',
    'The feature store has to be there first, before any training.',
    'Safety first: the model never acts alone.',
    'First come, first served, says the queue.',
    'On the first of each month the model is trained.',
    'The first model was trained in 2019.',
    'She reads the list first and then calls.',
    'Start with the raw files, then clean them.',
    'It starts with the images and ends with a map.',
    'The first step loads the scores of the day before.',
    'Our first attempt at a forecast failed.',
    'My wish list, the top one is most urgent.',
    'Patients are seen first come first served and scored later.',
    'We train first and predict afterwards.',
    'The planners look at the list first thing in the morning.',
    'Once the files are in place, the scores are worked out.',
    'Step 1 loads the forecast of the day before.',
    'A schema check runs before anything else.',
    'Once the training has run, the scores are written.',
  ])('is not made of other firsts: %s', (text) => {
    expect(first(text)).toBeUndefined();
  });
});
