import { describe, expect, it } from 'vitest';
import { hearSentences } from '#reading/lexical/sentences';
import { analyseText } from '#reading/lexical/text';

const heard = (text: string, quote?: string): string[] => {
  const start = quote === undefined ? 0 : text.indexOf(quote);
  const facts =
    quote === undefined
      ? []
      : [
          {
            subject: 'workflow',
            attribute: 'data_volume',
            value: quote,
            confidence: 1,
            quotes: [{ start, end: start + quote.length, text: quote }],
          } as const,
        ];
  return hearSentences(analyseText(text), [], facts, []).map((sentence) => `${sentence.heard}: ${sentence.because}`);
};

describe('hearSentences', () => {
  it('accounts for every sentence', () => {
    expect(
      heard('Hello all! We handle 40 GB a day. Then we train a model. It rained in Bergen that day.', '40 GB a day'),
    ).toEqual([
      'background: a greeting or thanks',
      'understood: null',
      'unheard: null',
      'background: a narrative with nothing to build',
    ]);
  });
  it('says plainly that a sentence is not English, and still what was understood', () => {
    expect(heard('Wir trainieren das Modell jede Nacht und die Ergebnisse sind in der Tabelle.')).toEqual([
      'unheard: not English',
    ]);
    expect(heard('Wir haben jeden Tag etwa 40 GB und das ist nicht wenig.', '40 GB')).toEqual([
      'understood: not English',
    ]);
  });
  it('tells when a text is too long to be heard to its end', () => {
    const text = `${'We train it. '.repeat(4000)}`;
    expect(hearSentences(analyseText(text), [], [], []).at(-1)).toMatchObject({
      heard: 'unheard',
      because: 'too far down a very long text',
    });
  });
});
