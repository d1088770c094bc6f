import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief, NewEntry } from '#brief/entry';
import { interviewOf } from '#interview/state';
import { appended } from '#interview/scripted';
import { workOut } from '#interview/worked-out';
import type { Reader } from '#reading/reader';

/** A reader of its own has nothing in memory. */
const silent = (): Reader => ({
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
});

const start: Brief = {
  entries: [
    {
      id: 'e1',
      kind: 'passage',
      speaker: 'person',
      at: '',
      text: readFileSync('cases/b-dairy-herd/brief.md', 'utf8'),
      source: 'brief',
    },
    {
      id: 'e2',
      kind: 'claims',
      speaker: 'cases',
      at: '',
      about: 'e1',
      reader: 'cases',
      claims: JSON.parse(readFileSync('cases/b-dairy-herd/claims.json', 'utf8')),
    },
  ],
};
const monthly: NewEntry = {
  kind: 'answer',
  speaker: 'person',
  question: 'cadence:training',
  topic: 'cadence',
  asked: '',
  text: 'monthly',
  state: 'answered',
  chosen: ['monthly'],
};
const decided = (decision: Extract<NewEntry, { kind: 'decision' }>['decision']): NewEntry => ({
  kind: 'decision',
  speaker: 'person',
  decision,
});

describe('what is worked out', () => {
  const reader = silent();
  const here = workOut(start, reader);

  it('counts again when the same stands, whenever it was said', () => {
    const later: Brief = { entries: start.entries.map((entry) => ({ ...entry, at: '2026-01-02T03:04:05Z' })) };
    expect(workOut(later, reader).trial).toBe(here.trial);
    const said = appended(start, monthly);
    expect(workOut(said, reader).trial).not.toBe(here.trial);
    const undone = appended(said, { kind: 'retraction', speaker: 'person', of: 'e3' });
    expect(workOut(undone, reader).trial).toBe(here.trial);
  });

  it('is the same as worked out from nothing, after every kind of entry', () => {
    const brief = [
      decided({ about: 'depth', want: 'everything' }),
      monthly,
      decided({ about: 'confirmed', what: 'classification' }),
      decided({ about: 'mvp', role: 'inference' }),
      decided({ about: 'depth', want: 'enough' }),
    ].reduce((before, entry) => {
      const after = appended(before, entry);
      const { trial: _, before: then, ...known } = interviewOf(after, reader);
      const { trial: __, before: thenAnew, ...anew } = interviewOf(after, silent());
      expect(known).toEqual(anew);
      expect(then()?.design).toEqual(thenAnew()?.design);
      return after;
    }, start);
    expect(interviewOf(brief, reader).decisions).toHaveLength(3);
  });

  it('does not turn on how much the person wants to be asked, but on what they decide', () => {
    const enough = appended(start, decided({ about: 'depth', want: 'enough' }));
    expect(workOut(enough, reader).trial).toBe(here.trial);
    expect(workOut(enough, reader).reading.decisions).toHaveLength(1);
    const moved = appended(start, decided({ about: 'mvp', role: 'inference' }));
    expect(workOut(moved, reader).design.mvp).toBe('inference');
  });
});
