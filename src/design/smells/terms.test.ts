import { describe, expect, it } from 'vitest';
import { classify } from '#design/classify/classify';
import { readingFrom } from '#design/heard';
import { keepers, maintainers, nameOf, sourcesOf } from '#design/smells/terms';
import { volumeWords } from '#design/smells/volume-words';
import type { HeardInExample } from '#rule/rule';

describe('terms of this person', () => {
  const reading = (text: string, heard: HeardInExample) => readingFrom(heard, text);

  it('counts the team as stated, else the roles that were counted', () => {
    const roles = [
      { attribute: 'ml_engineers', value: 2, quote: 'two MLEs' },
      { attribute: 'data_scientists', value: 1, quote: 'one DS' },
    ];
    expect(maintainers(reading('two MLEs and one DS', { facts: roles }))).toBe(3);
    const team = { attribute: 'team_size', value: 4, quote: 'four of us' };
    expect(maintainers(reading('four of us, two MLEs and one DS', { facts: [...roles, team] }))).toBe(4);
    expect(maintainers(reading('hello', {}))).toBeNull();
    expect(keepers(reading('hello', {}))).toBe('the team');
  });

  it('names what is built before what stays', () => {
    const heard = reading('the feed of the vendor, then our export', {
      components: [
        { kind: 'ingestion', quote: 'the feed of the vendor', name: 'vendor feed', status: 'exists', stays: true },
        { kind: 'ingestion', quote: 'our export', name: 'our export' },
      ],
    });
    const context = { reading: heard, components: classify(heard), architecture: null };
    expect(nameOf(context, 'ingestion')).toBe('our export');
    expect(nameOf(context, 'dashboard')).toBeNull();
  });

  it('lists each source once, whatever the spelling', () => {
    const facts = ['SAP', 'sap', 'Oracle'].map((value) => ({ attribute: 'source', value, quote: value }));
    expect(sourcesOf(reading('SAP, sap, Oracle', { facts })).map((name) => name.toLowerCase())).toEqual([
      'oracle',
      'sap',
    ]);
  });

  it('tells volumes in bytes from counts of things', () => {
    const volume = (value: string) =>
      volumeWords(reading(value, { facts: [{ attribute: 'data_volume', value, quote: value }] }));
    expect(volume('9 TB/day')).toBe('9 TB/day');
    expect(volume('about 1.2 terabytes')).toBe('about 1.2 terabytes');
    expect(volume('38k applications/day')).toBeNull();
    expect(volume('120 turbines')).toBeNull();
  });
});
