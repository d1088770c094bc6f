import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { readBrief } from '#interview/hear';
import { appended } from '#interview/scripted';
import type { Claims } from '#reading/claims';
import type { Reader } from '#reading/reader';
import type { Topic } from '#vocabulary/topics';

/** Hears a training in every text that names one; a refusal where "never" stands; a day where one is named. */
const reader: Reader = {
  name: 'canned',
  read: ({ text, question }): Claims => {
    const q = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }];
    const has = (words: string) => text.includes(words);
    return {
      schema: 'headwater.claims/1',
      components: has('refit')
        ? [
            {
              ref: 'k1',
              name: 'refit',
              kind: 'training',
              status: has('never') ? 'refused' : has('runs') ? 'exists' : 'wanted',
              stays: has('runs'),
              quotes: q('refit'),
              confidence: 0.8,
            },
          ]
        : [],
      facts: has('Fridays')
        ? [
            {
              subject: question && has('list') ? 'role:inference' : 'role:training',
              attribute: 'trigger',
              value: { kind: 'schedule', cadence: 'weekly', words: 'Fridays' },
              quotes: q('Fridays'),
              confidence: 0.8,
            },
          ]
        : [],
      signals: [],
    };
  },
};

const said = (text: string): Brief => ({
  entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'typed' }],
});

const answered = (brief: Brief, topic: Topic, about: string, text: string, chosen?: string[]): Brief =>
  appended(brief, {
    kind: 'answer',
    speaker: 'person',
    question: `${topic}:${about}`,
    topic,
    asked: '',
    text,
    state: 'answered',
    ...(chosen && { chosen }),
  });

describe('an answer', () => {
  it('does not rule out a part that it mentions in passing', () => {
    const brief = answered(
      said('We want a refit now and then.'),
      'failure_domains',
      'inference|training',
      'A failed refit must never stop the list',
    );
    expect(readBrief(brief, reader).components.map((c) => c.status)).toEqual(['wanted']);
  });

  it('does not set a trigger by a day that it mentions under another question', () => {
    const brief = answered(said('We want a refit.'), 'value', 'workflow', 'The refit that one of us does on Fridays');
    expect(readBrief(brief, reader).facts.filter((f) => f.attribute === 'trigger')).toEqual([]);
  });

  it('about retraining means the training, whatever else it mentions', () => {
    const brief = answered(said('We want a refit.'), 'retraining', 'training', 'Fridays, apart from the list');
    expect(readBrief(brief, reader).facts.map((f) => [f.subject, f.attribute])).toEqual([['role:training', 'trigger']]);
  });

  it('that says how often a model is trained brings in a training that nobody spoke of', () => {
    const brief = answered(said('We score all members.'), 'retraining', 'model', 'On Fridays');
    expect(readBrief(brief, reader).components.map((c) => c.kind)).toEqual(['training']);
  });

  it('that orders a part turns one that was taken for something that stays into work', () => {
    const brief = said('A refit runs today.');
    expect(readBrief(brief, reader).components[0]).toMatchObject({ status: 'exists', stays: true });
    const ordered = answered(brief, 'retraining', 'model', 'Somebody trains it again by hand when it is time', [
      'manual',
    ]);
    const trainings = readBrief(ordered, reader).components.filter((c) => c.kind === 'training');
    expect(trainings.map((c) => c.status)).toContain('wanted');
  });

  it('that denies a prototype says so, whatever else it mentions', () => {
    const brief = answered(said('We want a refit.'), 'prototype', 'workflow', 'No. Only sheets that runs on Fridays');
    expect(readBrief(brief, reader).signals.map((s) => s.signal)).toEqual(['no_useful_result']);
  });

  it('is quoted where its facts come from', () => {
    const brief = answered(said('We want a refit.'), 'promotion', 'training', 'Jens looks at the numbers and decides');
    const fact = readBrief(brief, reader).facts.find((f) => f.attribute === 'promotion');
    expect(fact?.value).toMatchObject({ by: 'person' });
    expect(fact?.evidence).toEqual([
      { entry: 'e2', start: 0, end: 37, quote: 'Jens looks at the numbers and decides' },
    ]);
  });
});
