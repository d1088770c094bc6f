import { describe, expect, it } from 'vitest';
import { outline } from '#asbuilt/python/outline';

const SOURCE = `"""A docstring
with (brackets."""
import os
from a import (
    b,  # why
    c as d,
)

LIMIT = 3
TABLE = load_table()

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

if __name__ == "__main__":
    p()
`;

const cut = () =>
  outline(SOURCE, () => ({
    body: (decorators, header) => decorators.includes('@pipeline') || header.startsWith('class'),
    statement: (text) => text.includes('load_table'),
  }));

describe('outline', () => {
  it('keeps headers and chosen bodies and statements, and knows where each row came from', () => {
    const { text, lines } = cut();
    expect(text.split('\n')).toEqual([
      'TABLE = load_table()',
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
      'if __name__ == "__main__":',
      '    p()',
      '',
    ]);
    expect(lines).toEqual([10, 12, 13, 14, 15, 16, 19, 20, 22, 23, 26, 27, 28, 30, 31]);
  });
  it('reads imports itself and remembers what it leaves out', () => {
    const { imports, omitted, bodies, assignments } = cut();
    expect(imports.map(({ from, names, line }) => [from, names.map(({ name, as }) => as ?? name), line])).toEqual([
      [null, ['os'], 3],
      ['a', ['b', 'd'], 4],
    ]);
    expect([...omitted]).toEqual([13, 22]);
    expect(SOURCE.slice(bodies.get(13)!.start, bodies.get(13)!.end).trim()).toBe('"""Doc."""\n    return heavy(x)');
    expect(assignments.map(({ name, line }) => [name, line])).toEqual([['LIMIT', 9]]);
  });
  it('tells decorators, header and body to the chooser', () => {
    const seen: string[][] = [];
    const body = (decorators: string, header: string, text: string) =>
      seen.push([decorators.trim(), header, text.trim().split('\n')[0]!.trim()]) > 0;
    outline('@step\nasync def f(\n  x):\n  g()\n', () => ({ body, statement: () => true }));
    expect(seen).toEqual([['@step', 'async def f(\n  x):', 'g()']]);
  });
  it('hands over the whole file when brackets do not close', () => {
    const { text, damaged, lines } = outline('a = (\ndef f():\n  pass', () => ({
      body: () => false,
      statement: () => false,
    }));
    expect({ text, damaged, lines }).toEqual({ text: 'a = (\ndef f():\n  pass', damaged: true, lines: [1, 2, 3] });
  });
  it('sees Jinja between the lines, not in strings', () => {
    const never = () => ({ body: () => false, statement: () => false });
    expect(outline('a = 1\n{% if x %}\nb = 2\n', never).template).toBe(true);
    expect(outline('a = """\n{% if x %}\n"""\n', never).template).toBe(false);
  });
});
