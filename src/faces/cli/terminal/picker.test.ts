import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '#faces/cli/terminal/keys';
import { EMPTY, textOf, typed } from '#faces/cli/terminal/line';
import { draw, type Picked, type Picker, picker, press } from '#faces/cli/terminal/picker';
import { widthOf } from '#report/plain-text';

const CHOICES = [
  { id: 'weekly', letter: 'a', text: 'Every week (recommended)', note: 'splits scoring from training' },
  { id: 'daily', letter: 'b', text: 'Every day', note: null },
  { id: 'skip', letter: '', text: "I don't know", note: null },
];
const key = (name: string): Key => ({
  name,
  text: name.length === 1 ? name : name === 'space' ? ' ' : '',
  ctrl: false,
});
const ctrl = (name: string): Key => ({ name, text: '', ctrl: true });
const paste = (text: string): Key => ({ name: 'paste', text, ctrl: false });

function pressed(start: Picker, ...keys: readonly Key[]): Picker | Picked {
  let now = start;
  for (const [i, one] of keys.entries()) {
    const next = press(now, one);
    if ('kind' in next) {
      expect(i).toBe(keys.length - 1);
      return next;
    }
    now = next;
  }
  return now;
}
const keys = (text: string): Key[] => [...text].map((c) => (c === ' ' ? key('space') : key(c)));
const PLAIN = { height: 24, hint: 'hint', colour: false };

describe('a menu', () => {
  it('takes the marked line on Enter, and arrows go round', () => {
    expect(pressed(picker(CHOICES), key('return'))).toEqual({ kind: 'chosen', ids: ['weekly'] });
    expect(pressed(picker(CHOICES), key('down'), key('return'))).toEqual({ kind: 'chosen', ids: ['daily'] });
    expect(pressed(picker(CHOICES), key('up'), key('return'))).toEqual({ kind: 'chosen', ids: ['skip'] });
  });

  it('takes a letter only with Enter, so that a word may begin with it', () => {
    expect(pressed(picker(CHOICES), key('b'), key('return'))).toEqual({ kind: 'chosen', ids: ['daily'] });
    expect(pressed(picker(CHOICES), ...keys('both of them'), key('return'))).toEqual({
      kind: 'typed',
      text: 'both of them',
    });
    expect(pressed(picker(CHOICES, { instant: true }), key('b'))).toEqual({ kind: 'chosen', ids: ['daily'] });
  });

  it('lets several be marked', () => {
    const many = picker(CHOICES, { multiple: true });
    const both = [key('space'), key('down'), key('space'), key('return')];
    expect(pressed(many, ...both)).toEqual({ kind: 'chosen', ids: ['weekly', 'daily'] });
    expect(pressed(many, key('space'), key('space'), key('down'), key('return'))).toEqual({
      kind: 'chosen',
      ids: ['daily'],
    });
  });

  it('keeps a paste of many lines in the answer; no line end in it answers anything', () => {
    const text = Array.from({ length: 60 }, (_, i) => `line ${i}`).join('\n');
    expect(pressed(picker(CHOICES), paste(text), key('return'))).toEqual({ kind: 'typed', text });
  });

  it('forgets what is typed on Escape, and never decides by a key without a meaning', () => {
    const now = pressed(picker(CHOICES), ...keys('zz'), key('escape'));
    expect('kind' in now).toBe(false);
    for (const name of ['tab', 'f1', 'pageup', 'insert', 'clear', ''])
      expect('kind' in press(picker(CHOICES), key(name))).toBe(false);
  });

  it('never draws wider or higher than the terminal, and puts the cursor where the next letter goes', () => {
    const long = fc.array(
      fc.record({ text: fc.string({ maxLength: 120 }), note: fc.option(fc.string({ maxLength: 80 })) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        long,
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 24, max: 120 }),
        (texts, said, columns) => {
          const choices = texts.map(({ text, note }, i) => ({
            id: `${i}`,
            letter: `${i}`,
            text: text.replace(/[^ -~]/g, '-'),
            note: note?.replace(/[^ -~]/g, '-') ?? null,
          }));
          const state = { ...picker(choices), at: Math.max(0, choices.length - 2), line: typed(EMPTY, paste(said)) };
          const { lines, row, column } = draw(state, { ...PLAIN, columns });
          for (const line of lines) expect(widthOf(line)).toBeLessThan(columns);
          expect(lines.length).toBeLessThanOrEqual(PLAIN.height + 2);
          expect(row).toBeLessThan(lines.length);
          expect(column).toBeLessThan(columns);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows what would command the terminal as an escape', () => {
    const state = { ...picker(CHOICES), line: typed(EMPTY, paste('\u001b[2Jgone\u009b')) };
    expect(draw(state, { ...PLAIN, columns: 80 }).lines.join('')).not.toMatch(/[\u001b\u009b]/);
  });
});

describe('the line that is typed', () => {
  const line = (text: string) => typed(EMPTY, paste(text));

  it('is edited as in a shell', () => {
    const word = line('abc');
    expect(textOf(typed(word, key('backspace')))).toBe('ab');
    expect(textOf(typed(typed(word, key('left')), key('x')))).toBe('abxc');
    expect(textOf(typed(typed(word, ctrl('a')), key('delete')))).toBe('bc');
    expect(textOf(typed(line('one two'), ctrl('w')))).toBe('one ');
    expect(textOf(typed(word, ctrl('u')))).toBe('');
  });

  it('takes away whole characters as people count them', () => {
    expect(textOf(typed(line('ab👩‍🔬'), key('backspace')))).toBe('ab');
    expect(textOf(typed(line('cafe\u0301'), key('backspace')))).toBe('caf');
  });
});
