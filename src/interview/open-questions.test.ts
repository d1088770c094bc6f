import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { nextStep } from '#interview/next';
import { withOpenQuestions } from '#interview/open-questions';
import { appended } from '#interview/scripted';
import type { Reader } from '#reading/reader';

const reader: Reader = {
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
};

const brief: Brief = {
  entries: [
    {
      id: 'e1',
      kind: 'passage',
      speaker: 'person',
      at: '',
      text: readFileSync('cases/gym-members/brief.md', 'utf8'),
      source: 'brief',
    },
    {
      id: 'e2',
      kind: 'claims',
      speaker: 'cases',
      at: '',
      about: 'e1',
      reader: 'cases',
      claims: JSON.parse(readFileSync('cases/gym-members/claims.json', 'utf8')),
    },
  ],
};

const dontKnow = (topic: 'usage' | 'team'): Brief =>
  appended(brief, {
    kind: 'answer',
    speaker: 'person',
    question: `${topic}:workflow`,
    topic,
    asked: '',
    text: 'no idea',
    state: 'answered',
  });

describe('what nobody knows', () => {
  it('is an open question where an answer would change the plan', () => {
    const after = withOpenQuestions(dontKnow('usage'), reader).architecture?.openQuestions ?? [];
    expect(after).toContainEqual(expect.stringContaining('Who uses the predictions'));
  });

  it('stands there as well while nobody was asked, and goes when an option is chosen', () => {
    const usage = (b: Brief) =>
      withOpenQuestions(b, reader).architecture?.openQuestions.filter((q) => q.startsWith('Who uses the predictions'));
    const untouched = nextStep(brief, reader).questions.some((q) => q.id === 'usage:workflow');
    expect(usage(brief)).toHaveLength(untouched ? 1 : 0);
    const chosen = appended(brief, {
      kind: 'answer',
      speaker: 'person',
      question: 'usage:workflow',
      topic: 'usage',
      asked: '',
      text: 'As a list, table or file that is made ahead of time',
      state: 'answered',
      chosen: ['batch'],
    });
    expect(usage(chosen)).toEqual([]);
  });

  it('is none where it changes nothing', () => {
    const before = withOpenQuestions(brief, reader).architecture?.openQuestions;
    expect(withOpenQuestions(dontKnow('team'), reader).architecture?.openQuestions).toEqual(before);
  });
});
