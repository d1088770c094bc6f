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
    statement: (from, to) => SOURCE.slice(from, to).includes('load_table'),
  }));

describe('outline', () => {
  it('names the parts that matter, in order, with the lines on which they stand', () => {
    expect(
      cut().parts.map(({ start, line, lastLine }) => [SOURCE.slice(start).split('\n')[0], line, lastLine]),
    ).toEqual([
      ['TABLE = load_table()', 10, 10],
      ['@step', 12, 17],
      ['class A:', 19, 23],
      ['@pipeline', 26, 28],
      ['if __name__ == "__main__":', 30, 31],
    ]);
  });
  it('lets a definition wait as a whole where nothing decorates it and nothing in it matters', () => {
    const source =
      'import a\n\nasync def f(\n    x,\n):\n    return x\n\nclass B(\n    a.C\n):\n    y = 1\ndef g(): pass\n';
    const never = () => ({ body: () => false, statement: () => false });
    const { parts, omitted } = outline(source, never);
    expect(
      parts.map(({ line, waits }) => [
        line,
        waits && [waits.kind, waits.name, source.slice(0, waits.headerEnd).split('\n').at(-1)],
      ]),
    ).toEqual([
      [3, ['function', 'f', '):']],
      [8, ['class', 'B', '):']],
      [12, null],
    ]);
    expect([...omitted]).toEqual([3, 8]);
  });
  it('keeps the branches of a statement together', () => {
    const source = 'try:\n    import a\nexcept E:\n    a = None\nelse:\n    b = 1\nc()\n';
    const { parts } = outline(source, () => ({ body: () => false, statement: () => false }));
    expect(parts.map(({ line, lastLine }) => [line, lastLine])).toEqual([[1, 6]]);
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
    const source = '@step\nasync def f(\n  x):\n  g()\n';
    const body = (decorators: string, header: string, from: number, to: number) =>
      seen.push([decorators.trim(), header, source.slice(from, to).trim()]) > 0;
    outline(source, () => ({ body, statement: () => true }));
    expect(seen).toEqual([['@step', 'async def f(\n  x):', 'g()']]);
  });
  it('trusts nothing where brackets do not close', () => {
    const { parts, damaged } = outline('a = (\ndef f():\n  pass', () => ({
      body: () => true,
      statement: () => true,
    }));
    expect({ parts, damaged }).toEqual({ parts: [], damaged: true });
  });
  it('sees Jinja between the lines, not in strings', () => {
    const never = () => ({ body: () => false, statement: () => false });
    expect(outline('a = 1\n{% if x %}\nb = 2\n', never).template).toBe(true);
    expect(outline('a = """\n{% if x %}\n"""\n', never).template).toBe(false);
  });
});
