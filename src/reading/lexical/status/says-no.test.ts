import { describe, expect, it } from 'vitest';
import { saysNo } from '#reading/lexical/status/says-no';
import { analyseText } from '#reading/lexical/text';

describe('whether anything in a text could refuse', () => {
  it.each([
    'We score nightly, no dashboard.',
    "A feature store isn't what we need.",
    'Live scores were struck out.',
    '- ~~feature store~~',
    'realtime: false',
    'A monthly list instead of an API.',
    'Spare me the screen.',
  ])('%s', (text) => expect(saysNo(analyseText(text))).toBe(true));

  it.each([
    'Train a fraud model, evaluate it against the current one, retrain weekly.',
    'Ingestion, feature store, training, serving, drift monitoring, a dashboard and CI/CD.',
    'Notify the nurses and score the notes.',
  ])('not: %s', (text) => expect(saysNo(analyseText(text))).toBe(false));
});
