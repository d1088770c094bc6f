import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { readBrief } from '#interview/hear';
import { nextStep } from '#interview/next';
import { entriesFor } from '#interview/reply';
import { appended } from '#interview/scripted';
import type { Claims } from '#reading/claims';
import type { Reader } from '#reading/reader';

const EMPTY: Claims = { schema: 'headwater.claims/1', components: [], facts: [], signals: [] };

/** Hears a training and its rhythm where the words stand; faintly, a dashboard. */
const reader: Reader = {
  name: 'canned',
  read: ({ text }): Claims => {
    const q = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }];
    const has = (words: string) => text.includes(words);
    const rhythm = (words: string, cadence: string) =>
      has(words)
        ? [
            {
              subject: 'role:training' as const,
              attribute: 'trigger' as const,
              value: { kind: 'schedule' as const, cadence, words },
              quotes: q(words),
              confidence: 0.9,
            },
          ]
        : [];
    return {
      ...EMPTY,
      components: [
        ...(has('fit the model')
          ? [
              {
                ref: 'k1',
                name: 'fit the model',
                kind: 'training' as const,
                status: 'wanted' as const,
                quotes: q('fit the model'),
                confidence: 0.95,
              },
            ]
          : []),
        ...(has('score all')
          ? [
              {
                ref: 'k3',
                name: 'score all',
                kind: 'batch_inference' as const,
                status: 'wanted' as const,
                quotes: q('score all'),
                confidence: 0.95,
              },
            ]
          : []),
        ...(has('tidy up')
          ? [
              {
                ref: 'k4',
                name: 'tidy up',
                kind: 'preprocessing' as const,
                status: 'wanted' as const,
                quotes: q('tidy up'),
                confidence: 0.5,
              },
            ]
          : []),
        ...(has('score them')
          ? [
              {
                ref: 'k2',
                name: 'score them',
                kind: 'batch_inference' as const,
                status: 'wanted' as const,
                quotes: q('score them'),
                confidence: 0.5,
              },
            ]
          : []),
      ],
      facts: [...rhythm('every week', 'weekly'), ...rhythm('every month', 'monthly')],
      signals: has('works') ? [{ signal: 'useful_result', quotes: q('works'), confidence: 1 }] : [],
    };
  },
};

const said = (...texts: readonly (readonly [string, string])[]): Brief => ({
  entries: texts.map(
    ([speaker, text], i) => ({ id: `e${i + 1}`, kind: 'passage', speaker, at: '', text, source: 'typed' }) as const,
  ),
});

const question = (brief: Brief, topic: string) => nextStep(brief, reader).questions.find((q) => q.topic === topic);

describe('a contradiction', () => {
  const brief = said(
    ['person', 'The notebook works, we fit the model every week.'],
    ['person', 'No: fit the model every month.'],
  );

  it('becomes one neutral question that quotes both sides', () => {
    const asked = question(brief, 'contradiction');
    expect(asked?.text).toContain('“every week”');
    expect(asked?.text).toContain('“every month”');
    expect(asked?.options.some((o) => o.recommended)).toBe(false);
  });

  it('names who said what when two people differ', () => {
    const two = said(
      ['Jens', 'The notebook works, we fit the model every week.'],
      ['Priya', 'We fit the model every month.'],
    );
    const asked = question(two, 'contradiction');
    expect(asked?.text).toContain('Jens said “every week”');
    expect(asked?.text).toContain('Priya said “every month”');
  });

  it('is settled by siding with either, and not asked again', () => {
    const asked = question(brief, 'contradiction');
    for (const [place, cadence] of [
      [0, 'weekly'],
      [1, 'monthly'],
    ] as const) {
      const option = asked?.options.find((o) => o.text.includes(place === 0 ? 'week' : 'month'));
      const then = entriesFor(asked!, { chosen: [option?.id ?? ''] }).reduce(appended, brief);
      const fact = readBrief(then, reader).facts.find((f) => f.attribute === 'trigger');
      expect(fact?.value).toMatchObject({ cadence });
      expect(question(then, 'contradiction')).toBeUndefined();
    }
  });
});

describe('a part that was heard faintly', () => {
  const brief = said(['person', 'The notebook works, we fit the model every week and score them perhaps.']);

  it("is asked about in the person's words where it would change the plan", () => {
    const asked = question(brief, 'bucket');
    expect(asked?.text).toContain('“score them”');
    expect(asked?.options[0]).toMatchObject({ id: 'wanted', recommended: true });
  });

  it('is left to the table of all parts where only its own row would change', () => {
    const tidied = said(['person', 'The notebook works, we tidy up, fit the model every week and score all of them.']);
    expect(question(tidied, 'bucket')).toBeUndefined();
    expect(question(tidied, 'classification')?.text).toContain('tidy up');
  });

  it('is dropped when the person does not want it', () => {
    const asked = question(brief, 'bucket')!;
    const then = entriesFor(asked, { chosen: ['refused'] }).reduce(appended, brief);
    expect(readBrief(then, reader).components.find((c) => c.kind === 'batch_inference')?.status).toBe('refused');
    expect(question(then, 'bucket')).toBeUndefined();
  });
});

describe('the sorted parts', () => {
  const brief = said(['person', 'The notebook works, we fit the model every week and score all of them.']);

  it('are shown by name and confirmed once', () => {
    const asked = question(brief, 'classification')!;
    expect(asked.text).toContain('In a pipeline: fit the model; score all.');
    const then = entriesFor(asked, { chosen: ['yes'] }).reduce(appended, brief);
    expect(question(then, 'classification')).toBeUndefined();
  });

  it('stay open while something should move', () => {
    const asked = question(brief, 'classification')!;
    expect(entriesFor(asked, { chosen: ['move'] })).toEqual([]);
  });
});
