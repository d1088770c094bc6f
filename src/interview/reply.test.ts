import { describe, expect, it } from 'vitest';
import type { Question } from '#interview/interview-step';
import { choiceIn, entriesFor } from '#interview/reply';

const question = (over: Partial<Question> = {}): Question => ({
  id: 'cadence:inference',
  topic: 'cadence',
  about: 'inference',
  header: 'Trigger',
  text: 'How often?',
  why: '',
  options: [
    { id: 'daily', text: 'Every day, or every night', recommended: true, changes: null },
    { id: 'weekly', text: 'Every week', recommended: false, changes: null },
  ],
  multiple: false,
  pushBack: false,
  worth: 1,
  explanation: '',
  ...over,
});

describe('choiceIn', () => {
  it.each([
    ['b', ['weekly']],
    ['B)', ['weekly']],
    ['2.', ['weekly']],
    ['the second one', ['weekly']],
    ['option a', ['daily']],
    ['weekly', ['weekly']],
    ['Every week.', ['weekly']],
    ['every Tuesday', []],
    ['c', []],
    ['', []],
  ])('reads %j as %j', (text, chosen) => {
    expect(choiceIn(question(), text)).toEqual(chosen);
  });

  it('takes several where several may be picked, all or none', () => {
    expect(choiceIn(question({ multiple: true }), 'a, b')).toEqual(['daily', 'weekly']);
    expect(choiceIn(question({ multiple: true }), 'a, z')).toEqual([]);
  });
});

describe('entriesFor', () => {
  it('keeps own words as they are', () => {
    const [entry] = entriesFor(question(), { text: 'Tuesdays, before nine' });
    expect(entry).toMatchObject({
      kind: 'answer',
      question: 'cadence:inference',
      topic: 'cadence',
      text: 'Tuesdays, before nine',
      state: 'answered',
    });
    expect(entry).not.toHaveProperty('chosen');
  });

  it('keeps a choice with the words of its option', () => {
    expect(entriesFor(question(), { chosen: ['weekly'] })[0]).toMatchObject({ text: 'Every week', chosen: ['weekly'] });
  });

  it('takes a letter for the words that it stands for', () => {
    expect(entriesFor(question(), { text: 'b' })[0]).toMatchObject({ text: 'Every week', chosen: ['weekly'] });
  });

  it('records a refusal as declined', () => {
    expect(entriesFor(question(), { text: "I'd rather not say" })[0]).toMatchObject({ state: 'declined' });
  });

  it('turns consent to the sorting into a confirmation and an objection into something to be heard', () => {
    const sorting = question({ id: 'classification:workflow', topic: 'classification', options: [] });
    expect(entriesFor(sorting, { text: 'yes' })).toEqual([
      { kind: 'decision', speaker: 'person', decision: { about: 'confirmed', what: 'classification' } },
    ]);
    expect(entriesFor(sorting, { text: 'The dashboard is not needed at all' })[0]).toMatchObject({ kind: 'passage' });
    expect(entriesFor(sorting, { text: 'what do you mean?' })).toEqual([]);
  });

  it('turns the choice of the first pipeline into a decision', () => {
    const first = question({
      id: 'mvp:workflow',
      topic: 'mvp',
      options: [{ id: 'training', text: 'The training', recommended: true, changes: null }],
    });
    expect(entriesFor(first, { chosen: ['training'] })[0]).toMatchObject({
      decision: { about: 'mvp', role: 'training' },
    });
    expect(entriesFor(first, { text: 'rather the nightly list' })[0]).toMatchObject({
      kind: 'answer',
      topic: 'value',
      question: 'value:workflow',
    });
  });

  it('keeps an answer to a scenario under failure domains', () => {
    const night = question({ id: 'failure_domains:inference|training', topic: 'scenario', options: [] });
    expect(entriesFor(night, { text: 'go on with the old model' })[0]).toMatchObject({ topic: 'failure_domains' });
  });
});
