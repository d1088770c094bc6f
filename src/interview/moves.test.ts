import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { movesTyped, partCalled, placesSaid } from '#interview/moves';
import { questionNamed } from '#interview/question-named';
import { entriesFor } from '#interview/reply';
import { appended } from '#interview/scripted';
import { interviewOf } from '#interview/state';
import type { Reader } from '#reading/reader';
import type { KindId } from '#vocabulary/kinds';

const PARTS: readonly (readonly [string, KindId, 'wanted' | 'refused'])[] = [
  ['train the churn model', 'training', 'wanted'],
  ['score all members', 'batch_inference', 'wanted'],
  ['a board', 'dashboard', 'wanted'],
  ['a chatbot', 'realtime_inference', 'refused'],
];
const TEXT = 'We train the churn model, score all members, have a board, but not a chatbot.';
const reader: Reader = {
  name: 'canned',
  read: ({ text }) => ({
    schema: 'headwater.claims/1',
    components:
      text === TEXT
        ? PARTS.map(([name, kind, status], i) => {
            const start = text.indexOf(name);
            return {
              ref: `k${i}`,
              kind,
              name,
              status,
              quotes: [{ start, end: start + name.length, text: name }],
              confidence: 0.9,
            };
          })
        : [],
    facts: [],
    signals: [],
  }),
};
const brief: Brief = {
  entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text: TEXT, source: 'typed' }],
};
const state = interviewOf(brief, reader);
const bucketsAfter = (entries: readonly Parameters<typeof appended>[1][]) =>
  Object.fromEntries(
    interviewOf(entries.reduce(appended, brief), reader).design.components.map((c) => [c.component.name, c.bucket]),
  );

describe('moves by number', () => {
  it('are several in one line, those of parts that were not wanted among them', () => {
    const moves = movesTyped(state.design, '1 l, 4 p');
    expect(moves?.unclear).toEqual([]);
    const [first, last] = moves?.moved ?? [];
    expect(last?.name).toBe('a chatbot');
    expect(bucketsAfter(moves?.entries ?? [])).toMatchObject({
      [String(first?.name)]: 'deferred',
      'a chatbot': 'pipeline',
    });
    expect(movesTyped(state.design, '1 n 2 x')?.moved.map(({ to }) => to)).toEqual(['not_a_pipeline', 'refused']);
  });

  it('say what they could not read, and leave words alone', () => {
    expect(movesTyped(state.design, '1 z; 2 later')).toMatchObject({ moved: [{ to: 'deferred' }], unclear: ['1 z'] });
    expect(movesTyped(state.design, '9 p')?.unclear).toEqual(['9 p']);
    expect(movesTyped(state.design, 'drop the board')).toBeNull();
    expect(movesTyped(state.design, '3 shops are missing here altogether')).toBeNull();
  });
});

describe('moves in words', () => {
  it('put a part where the words say', () => {
    const text = 'The board is not a pipeline, the chatbot goes into a pipeline.';
    const entries = placesSaid(state.design, text);
    expect(bucketsAfter(entries)).toMatchObject({ 'a board': 'not_a_pipeline', 'a chatbot': 'pipeline' });
  });

  it('find a part by its name, its key or other words of it', () => {
    const called = (name: string) => partCalled(state.design, name)?.component.name ?? null;
    expect(['a board', 'dashboard/a board', 'the dashboard', 'the churn training'].map(called)).toEqual([
      'a board',
      'a board',
      'a board',
      'train the churn model',
    ]);
    expect(called('the moon')).toBeNull();
  });
});

describe('a question that is not put', () => {
  it('can be named and takes the id of an option', () => {
    const question = questionNamed(state, 'retraining:training');
    if (!question) throw new Error('not askable');
    expect(entriesFor({ ...question, options: [] }, { text: 'weekly' })[0]).toMatchObject({
      question: 'retraining:training',
      chosen: ['weekly'],
    });
    expect(questionNamed(state, 'promotion:nonsense')).toBeNull();
    expect(questionNamed(state, 'weather:workflow')).toBeNull();
  });
});
