import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
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
    const before = withOpenQuestions(brief, reader).architecture?.openQuestions ?? [];
    const after = withOpenQuestions(dontKnow('usage'), reader).architecture?.openQuestions ?? [];
    expect(after.filter((q) => !before.includes(q))).toEqual([expect.stringContaining('Who uses the predictions')]);
  });

  it('is none where it changes nothing', () => {
    const before = withOpenQuestions(brief, reader).architecture?.openQuestions;
    expect(withOpenQuestions(dontKnow('team'), reader).architecture?.openQuestions).toEqual(before);
  });
});
