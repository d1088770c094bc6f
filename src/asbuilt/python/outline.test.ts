import { describe, expect, it } from 'vitest';
import { outline } from '#asbuilt/python/outline';

const SOURCE = `"""A docstring
with (brackets."""
import os

@step
def load(
    x: int,
) -> int:
    """Doc."""
    return heavy(x)

class A:
    NAME = "n"

    def m(self):
        return 1


@pipeline
def p():
    load()
`;

describe('outline', () => {
  it('keeps headers and chosen bodies and knows where each row came from', () => {
    const o = outline(SOURCE, (decorators) => decorators.includes('@pipeline'));
    expect(o.text.split('\n')).toEqual([
      'pass',
      'import os',
      '@step',
      'def load(',
      '    x: int,',
      ') -> int:',
      '    pass',
      'class A:',
      '    NAME = "n"',
      '    def m(self):',
      '        pass',
      '@pipeline',
      'def p():',
      '    load()',
      '',
    ]);
    expect(o.lines).toEqual([1, 3, 5, 6, 7, 8, 9, 12, 13, 15, 16, 19, 20, 21]);
  });
  it('tells name, decorators and body to the chooser', () => {
    const seen: string[][] = [];
    outline(
      SOURCE,
      (decorators, header, body) => seen.push([decorators.trim(), header, body.trim().split('\n')[0]!.trim()]) > 0,
    );
    expect(seen).toEqual([
      ['@step', 'load', '"""Doc."""'],
      ['', 'm', 'return 1'],
      ['@pipeline', 'p', 'load()'],
    ]);
  });
  it('hands over the whole file when brackets do not close', () => {
    const o = outline('a = (\ndef f():\n  pass', () => false);
    expect(o).toEqual({ text: 'a = (\ndef f():\n  pass', lines: [1, 2, 3], bodies: new Map(), template: false, damaged: true });
  });
});
