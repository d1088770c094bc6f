import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#brief/entry';
import { formatEntry, formatHeader, parseLog } from '#brief/jsonl';
import { LOG_VERSION, migrate, MIGRATIONS } from '#brief/migrations';

const passage = (id: number, text: string): Entry => ({
  id: `e${id}`,
  kind: 'passage',
  speaker: 'person',
  at: '2026-01-02T03:04:05.000Z',
  text,
  source: 'typed',
});
const logOf = (entries: readonly Entry[]): string => [formatHeader(), ...entries.map(formatEntry), ''].join('\n');

describe('a log', () => {
  it('[B2] starts with a header and has one entry a line', () => {
    expect(logOf([passage(1, 'a\nb')]).split('\n')).toEqual([
      `{"headwater":"interview/1","version":${LOG_VERSION}}`,
      '{"id":"e1","kind":"passage","speaker":"person","at":"2026-01-02T03:04:05.000Z","text":"a\\nb","source":"typed"}',
      '',
    ]);
  });

  it('[B3] gives back what was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const entries = texts.map((text, at) => passage(at + 1, text));
        expect(parseLog(logOf(entries))).toMatchObject({ entries, torn: false, problems: [], newer: false });
      }),
    );
    const odd = passage(1, 'line\u2028end, \ud800 half, "quote", \u0000, {"id":"e9"}\r\n');
    expect(parseLog(logOf([odd])).entries).toEqual([odd]);
  });

  it('[B4] loses at most the line that was cut off, wherever the cut is', () => {
    const entries = [passage(1, 'Orders from SAP — zürich 🐄'), passage(2, 'Score weekly'), passage(3, 'Häufig')];
    const log = Buffer.from(logOf(entries));
    const whole = logOf(entries).split('\n');
    for (let cut = 0; cut <= log.length; cut += 1) {
      const { entries: read, torn, tail, problems } = parseLog(log.subarray(0, cut).toString('utf8'));
      const finished = log.subarray(0, cut).toString('utf8').split('\n');
      const last = finished.at(-1) ?? '';
      const complete = finished.length - 1 + Number(last !== '' && whole.includes(last));
      expect(read).toEqual(entries.slice(0, Math.max(0, complete - 1)));
      expect(torn).toBe(last !== '' && !whole.includes(last));
      expect(tail).toBe(torn ? last : '');
      expect(problems).toEqual([]);
    }
  });

  it.each([
    ['{"id":"e2","kind":"passage"', 'is not a brief entry, expected one JSON object.'],
    ['[1,2]', 'is not a brief entry, expected one JSON object.'],
    ['<<<<<<< HEAD', 'is a mark of a merge conflict, expected an entry.'],
    ['{"id":"e2","kind":"answer","speaker":"a","at":""}', 'has no "question", expected text.'],
    [
      '{"id":"x2","kind":"passage","speaker":"a","at":"","text":"","source":""}',
      'has an unexpected "id", expected an id such as "e3".',
    ],
    [
      '{"id":"e2","kind":"retraction","speaker":"a","at":"","of":3}',
      'has an unexpected "of", expected an id such as "e3".',
    ],
    [
      '{"id":"e2","kind":"answer","speaker":"a","at":"","question":"q","topic":"team","asked":"","text":"","state":"yes"}',
      'has an unexpected "state"',
    ],
    ['{"id":"e2","kind":"toString"}', 'has no "speaker", expected text.'],
    ['{"id":"e1","kind":"passage","speaker":"a","at":"","text":"","source":""}', 'uses the id "e1" a second time'],
  ])('[B5] [B11] names the line of other damage and reads the rest: %s', (line, says) => {
    const log = [formatHeader(), formatEntry(passage(1, 'one')), line, formatEntry(passage(3, 'three')), ''].join('\n');
    const { entries, problems, torn } = parseLog(log);
    expect(entries.map(({ id }) => id)).toEqual(['e1', 'e3']);
    expect(problems.map((problem) => problem.line)).toEqual([3]);
    expect(problems[0]?.text).toContain(says);
    expect(torn).toBe(false);
  });

  it('[B6] keeps a kind of entry that it does not know', () => {
    const line = '{"id":"e1","kind":"sketch","speaker":"Ines","at":"","shape":{"deep":[1]}}';
    expect(parseLog(`${formatHeader()}\n${line}\n`).entries.map(formatEntry)).toEqual([line]);
  });

  it('[B3] keeps fields that it does not know', () => {
    const line = formatEntry({ ...passage(1, 'x'), mood: 'sunny' } as unknown as Entry);
    expect(parseLog(`${formatHeader()}\n${line}\n`).entries.map(formatEntry)).toEqual([line]);
  });

  it('reads what a checkout made of the line ends, a byte order mark and empty lines', () => {
    const log = `\uFEFF${logOf([passage(1, 'one'), passage(2, 'two')]).replaceAll('\n', '\r\n\r\n')}`;
    expect(parseLog(log)).toMatchObject({ entries: [passage(1, 'one'), passage(2, 'two')], torn: false, problems: [] });
  });

  it('[B10] does not read a log of a newer version, and says what to do', () => {
    for (const header of [
      `{"headwater":"interview/1","version":${LOG_VERSION + 1}}`,
      '{"headwater":"interview/2","version":1}',
    ]) {
      const log = parseLog(`${header}\n${formatEntry(passage(1, 'one'))}\n`);
      expect(log).toMatchObject({ newer: true, entries: [] });
      expect(log.problems[0]?.text).toContain('Update headwater');
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.json()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          for (const { line } of parseLog(text).problems) expect(line).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('migrations', () => {
  it('[B10] are numbered without a gap and stay as they are', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(migrate({ kind: 'passage', text: 'x', source: 'typed' }, 0, 3)).toEqual({
      id: 'e3',
      kind: 'passage',
      speaker: 'person',
      at: '',
      text: 'x',
      source: 'typed',
    });
    expect(migrate({ id: 'e9', kind: 'passage' }, LOG_VERSION, 3)).toEqual({ id: 'e9', kind: 'passage' });
  });

  it('[B10] read a log that was written by hand without a header', () => {
    const log = '{"kind":"passage","text":"Score weekly.","source":"notes"}\n{"kind":"retraction","of":"e1"}\n';
    expect(parseLog(log)).toMatchObject({
      version: 0,
      problems: [],
      entries: [
        { id: 'e1', speaker: 'person' },
        { id: 'e2', of: 'e1' },
      ],
    });
  });
});
