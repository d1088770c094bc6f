import { describe, expect, it } from 'vitest';
import type { Brief, NewEntry } from '#brief/entry';
import { readBrief } from '#interview/hear';
import { interviewOf } from '#interview/state';
import { appended } from '#interview/scripted';
import { part, partAgain } from '#interview/questions/bucket';
import type { ComponentStatus } from '#reading/claims';
import type { Reader } from '#reading/reader';
import type { KindId } from '#vocabulary/kinds';

/** Hears a part of the kind where one of these words stands for the first time. */
const WORDS: readonly (readonly [string, KindId, string])[] = [
  ['a chatbot', 'realtime_inference', 'chatbot'],
  ['scoring', 'batch_inference', 'scoring'],
  ['a board', 'dashboard', 'board'],
];
const reader: Reader = {
  name: 'canned',
  read: ({ text }) => ({
    schema: 'headwater.claims/1',
    components: WORDS.flatMap(([words, kind, name], i) => {
      const start = text.indexOf(words);
      const status: ComponentStatus = text.includes('never scoring') && name === 'scoring' ? 'refused' : 'wanted';
      const quotes = [{ start, end: start + words.length, text: words }];
      return start < 0 || text.includes('the scoring')
        ? []
        : [{ ref: `k${i}`, kind, name, status, quotes, confidence: 0.6 }];
    }),
    facts: [],
    signals: [],
  }),
};

const said = (text: string): Brief => ({
  entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'typed' }],
});
const added = (brief: Brief, text: string): Brief =>
  appended(brief, { kind: 'passage', speaker: 'person', text, source: 'typed' });
const answer = (question: string, text: string): NewEntry => ({
  kind: 'answer',
  speaker: 'person',
  question,
  topic: question.startsWith('latency') ? 'latency' : 'usage',
  asked: '',
  text,
  state: 'answered',
});
const statuses = (brief: Brief) =>
  Object.fromEntries(readBrief(brief, reader).components.map((c) => [c.name, c.status]));

describe('what is said of a part later', () => {
  it('drops it, puts it off, and takes it up again; the last word counts', () => {
    const one = said('We plan scoring, a chatbot, and a board.');
    const two = added(one, 'Drop the chatbot. The board can wait.');
    expect(statuses(two)).toEqual({ scoring: 'wanted', chatbot: 'refused', board: 'later' });
    expect(statuses(added(two, 'The chatbot is wanted after all.'))).toMatchObject({ chatbot: 'wanted' });
  });

  it('overrules a refusal by an explicit wish', () => {
    const brief = said('never scoring, they count by hand.');
    expect(statuses(brief)).toEqual({ scoring: 'refused' });
    const wished = added(brief, 'The scoring is to be built now, whenever a zip arrives');
    expect(statuses(wished)).toEqual({ scoring: 'wanted' });
  });

  it('in an answer refuses the part that the question takes for granted', () => {
    const brief = appended(
      said('We plan a chatbot.'),
      answer('latency:workflow', 'no chatbot, I do not want it, they just want a list'),
    );
    expect(statuses(brief)).toEqual({ chatbot: 'refused' });
    const mentioned = appended(
      said('We plan a chatbot.'),
      answer('latency:workflow', 'the chatbot must never wait, I do not want it to take a second'),
    );
    expect(statuses(mentioned)).toEqual({ chatbot: 'wanted' });
  });

  it('settles a question about a part in own words, which a later answer overrules', () => {
    const once = appended(said('We plan a board.'), answer('bucket:dashboard/board', 'no, drop it'));
    expect(statuses(once)).toEqual({ board: 'refused' });
    expect(interviewOf(once, reader).asked.get('bucket:dashboard/board')).toMatchObject({ closed: true });
    const twice = appended(once, answer('bucket:dashboard/board', 'build it after all'));
    expect(statuses(twice)).toEqual({ board: 'wanted' });
  });

  it('overrules an earlier move that it contradicts', () => {
    const moved = appended(said('We plan a board.'), {
      kind: 'decision',
      speaker: 'person',
      decision: { about: 'bucket', component: 'board', bucket: 'pipeline' },
    });
    expect(interviewOf(moved, reader).design.components[0]).toMatchObject({ bucket: 'pipeline' });
    const dropped = added(moved, 'Drop the board.');
    expect(interviewOf(dropped, reader).design.components[0]).toMatchObject({ bucket: null });
    expect(interviewOf(dropped, reader).decisions).toEqual([]);
  });
});

describe('an answer about a part that says nothing of the kind', () => {
  it('is quoted when the question is put again', () => {
    const [board] = readBrief(said('We plan a board.'), reader).components;
    const first = part(board!, 'dashboard/board', 3);
    const again = partAgain(first, 'visits and branches');
    expect(again).toMatchObject({ id: 'bucket:dashboard/board', pushBack: true, options: first.options });
    expect(again.text).toContain('“visits and branches”');
    expect(again.text).toContain('“a board”');
    expect(again.text).not.toContain('How is that to be taken');
  });
});
