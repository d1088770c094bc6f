import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NewEntry } from '#brief/entry';
import { standing } from '#brief/fold';
import { redo, undo } from '#brief/undo';

type Said = NewEntry extends infer E ? (E extends NewEntry ? Omit<E, 'speaker'> & { speaker?: string } : never) : never;

const brief = (...said: Said[]) => ({
  entries: said.map((one, at) => ({ id: `e${at + 1}`, at: '', speaker: 'person', ...one }) as Entry),
});
const passage = (text: string): Said => ({ kind: 'passage', text, source: 'typed' });
const answer = (text: string, state: 'answered' | 'unanswered' = 'answered', question = 'cadence:training'): Said => ({
  kind: 'answer',
  question,
  topic: 'cadence',
  asked: 'How often?',
  text,
  state,
  chosen: ['a'],
});
const retraction = (of: `e${number}`): Said => ({ kind: 'retraction', of });
const correction = (of: `e${number}`, text: string): Said => ({ kind: 'correction', of, text, speaker: 'Ines' });
const texts = (...said: Said[]): string[] =>
  standing(brief(...said)).map((entry) => `${entry.id} ${'text' in entry ? entry.text : entry.kind}`);

describe('what stands', () => {
  it('[B8] leaves out what was taken back and brings it back when that is taken back too', () => {
    expect(texts(passage('a'), passage('b'), retraction('e1'))).toEqual(['e2 b']);
    expect(texts(passage('a'), passage('b'), retraction('e1'), retraction('e3'))).toEqual(['e1 a', 'e2 b']);
    expect(texts(passage('a'), retraction('e1'), retraction('e2'), retraction('e3'))).toEqual([]);
  });

  it('[B8] takes no notice of a retraction of what comes later or is not there', () => {
    expect(texts(retraction('e2'), passage('b'), retraction('e9'))).toEqual(['e2 b']);
  });

  it('[B7] puts corrected words in the old place under the id of the correction', () => {
    expect(texts(passage('a'), passage('b'), correction('e1', 'A'))).toEqual(['e3 A', 'e2 b']);
    expect(texts(passage('a'), correction('e1', 'A'), correction('e2', 'AA'))).toEqual(['e3 AA']);
    expect(texts(passage('a'), correction('e1', 'A'), correction('e1', 'AA'))).toEqual(['e3 AA']);
    expect(texts(passage('a'), correction('e1', 'A'), retraction('e2'))).toEqual(['e1 a']);
    expect(texts(passage('a'), correction('e1', ' '))).toEqual([]);
    expect(texts(passage('a'), correction('e1', 'A'), retraction('e1'))).toEqual([]);
  });

  it('[B7] takes a corrected answer as given in words', () => {
    const [entry] = standing(brief(answer('', 'unanswered'), correction('e1', 'Mondays')));
    expect(entry).toMatchObject({
      id: 'e2',
      speaker: 'Ines',
      kind: 'answer',
      question: 'cadence:training',
      text: 'Mondays',
      state: 'answered',
    });
    expect(entry).not.toHaveProperty('chosen');
  });

  it('[B9] keeps the last answer to a question, and an answer before a silence', () => {
    expect(texts(answer('weekly'), answer('daily'), answer('three', 'answered', 'team:workflow'))).toEqual([
      'e2 daily',
      'e3 three',
    ]);
    expect(texts(answer('weekly'), answer('', 'unanswered'))).toEqual(['e1 weekly']);
    expect(texts(answer('', 'unanswered'), answer('weekly'))).toEqual(['e2 weekly']);
    expect(texts(answer('weekly'), answer('daily'), retraction('e2'))).toEqual(['e1 weekly']);
  });

  it('[B9] keeps the last decision on each matter', () => {
    const decide = (component: string, bucket: string): Said => ({
      kind: 'decision',
      decision: { about: 'bucket', component, bucket },
    });
    const stands = standing(brief(decide('c1', 'pipeline'), decide('c2', 'deferred'), decide('c1', 'deferred')));
    expect(stands.map(({ id }) => id)).toEqual(['e2', 'e3']);
  });

  it('[B12] drops claims about words that no longer stand, and earlier claims of the same reader', () => {
    const claims = (about: `e${number}`, reader = 'agent'): Said => ({ kind: 'claims', about, reader, claims: {} });
    expect(texts(passage('a'), claims('e1'), claims('e1'), claims('e1', 'other'))).toEqual([
      'e1 a',
      'e3 claims',
      'e4 claims',
    ]);
    expect(texts(passage('a'), claims('e1'), retraction('e1'))).toEqual([]);
    expect(texts(passage('a'), claims('e1'), correction('e1', 'A'))).toEqual(['e3 A']);
  });

  it('[B6] passes over kinds that it does not know', () => {
    expect(standing({ entries: [{ id: 'e1', kind: 'sketch', at: '', speaker: 'x' } as unknown as Entry] })).toEqual([]);
  });
});

const applied = (entries: readonly Entry[], back: ReturnType<typeof undo>): readonly Entry[] =>
  back ? [...entries, { ...back, id: `e${entries.length + 1}`, speaker: 'person', at: '' }] : entries;

describe('undo and redo', () => {
  it('[B13] walk back and forth through what was said', () => {
    let { entries }: { entries: readonly Entry[] } = brief(passage('a'), answer('weekly'), correction('e1', 'A'));
    const seen: string[] = [];
    const see = () =>
      seen.push(
        standing({ entries })
          .map((entry) => ('text' in entry ? entry.text : ''))
          .join(' '),
      );
    for (const step of [undo, undo, undo, undo, redo, redo, redo, redo]) {
      entries = applied(entries, step({ entries }));
      see();
    }
    expect(seen).toEqual(['a weekly', 'a', '', '', 'a', 'a weekly', 'A weekly', 'A weekly']);
  });

  it('[B13] redo nothing once something else was said', () => {
    const said = brief(passage('a'), retraction('e1'), passage('b'));
    expect(redo(said)).toBeNull();
    expect(undo(said)).toEqual({ kind: 'retraction', of: 'e3' });
    const undone = { entries: applied(said.entries, undo(said)) };
    expect(redo(undone)).toEqual({ kind: 'retraction', of: 'e4' });
  });

  it('[B1] [B13] redo after any undo gives what stood before, and the log only grows', () => {
    const step = fc.constantFrom('say', 'undo', 'redo', 'correct');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let entries: readonly Entry[] = [];
        for (const [at, name] of steps.entries()) {
          const before = entries;
          const add = (one: object) => [
            ...entries,
            { id: `e${entries.length + 1}`, speaker: 'p', at: '', ...one } as Entry,
          ];
          const last = standing({ entries }).findLast(({ kind }) => kind === 'passage');
          if (name === 'say') entries = add({ kind: 'passage', text: `t${at}`, source: 's' });
          else if (name === 'correct' && last) entries = add({ kind: 'correction', of: last.id, text: `c${at}` });
          else entries = applied(entries, (name === 'undo' ? undo : redo)({ entries }));
          expect(entries.slice(0, before.length)).toEqual(before);
          const back = undo({ entries });
          if (!back) continue;
          const undone = applied(entries, back);
          expect(standing({ entries: applied(undone, redo({ entries: undone })) })).toEqual(standing({ entries }));
        }
      }),
    );
  });
});
