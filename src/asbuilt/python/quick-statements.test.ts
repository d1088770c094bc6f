import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickStatements } from '#asbuilt/python/quick-statements';
import { readStatements } from '#asbuilt/python/read-statements';
import { loadPythonParser } from '#machine/python-parser';

const parser = await loadPythonParser();
const rows = (text: string) => text.split('\n').map((_, i) => i + 1);

/** tree-sitter nests operators, the quick reader lists them; what flows through them is the same. */
const flat = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'omitted')
      .map(([key, inner]) => [key, flat(inner)]),
  );
  if (copy['kind'] === 'other')
    copy['parts'] = (copy['parts'] as { kind: string; parts: unknown[] }[]).flatMap((part) =>
      part.kind === 'other' ? part.parts : [part],
    );
  return copy;
};
const byTreeSitter = (text: string) => {
  const tree = parser.parse(text)!;
  const read = tree.rootNode.hasError ? null : readStatements(tree.rootNode, text, rows(text));
  tree.delete();
  return flat(read);
};
const quick = (text: string) => flat(quickStatements(text, rows(text)));

const SNIPPETS = [
  'x = f(a, *b, k=1, **c)[0].d',
  'a, (b, *c) = d = e',
  'x: Tuple[Annotated[A, "n"], B | None] = None',
  'x += 1; y = -2',
  'f(g(x) for x in xs if x)',
  'y = [i async for i in z]' /* not known to the quick reader */,
  'z = {**a, "k": [1, 2.5], f"p{i:>3}": b if c else d}',
  's = "a" f"b{c!r}{{}}" """d\n{e}"""',
  'if (n := len(a)) > 1 and not b in c or d is not None:\n  pass\nelif e: f()\nelse:\n  g()',
  'for i, (k, v) in enumerate(m.items()):\n    x = lambda a, *b, c=1: a\nelse:\n    pass',
  'while True: break',
  'with open(p) as f, g():\n\tx = 1',
  'try:\n    a()\nexcept (E, F) as e:\n    raise X from e\nexcept G:\n    assert a, "b"\nfinally:\n    del c',
  '@a.b(c)\n@d\nasync def f(a, /, b: int = 1, *args: str, c=2, **kw) -> Output(x=int):\n    return await g(a)\n',
  'class C(A, metaclass=M):\n    """Doc."""\n    N = "n"\n    def m(self): return self',
  'from a.b import (c as d,  # why\n  e)\nimport x.y as z, w\nfrom . import q',
  'def f():\n    from zenml import step\n    return (\n        1,\n    )\n',
  'a = b[1:2, ::3][...]',
  'def f():\n    yield\n    yield g(a)\n    yield from h()',
  'for a in b:\n    print\n    print(a)',
  "x = 'it\\'s' if a else r'\\d'",
];

describe('the quick reader', () => {
  it.each(SNIPPETS)('reads %j as tree-sitter does, or leaves it', (text) => {
    const read = quick(text);
    if (read !== null) expect(read).toEqual(byTreeSitter(text));
  });
  it('knows all of these but one', () =>
    expect(SNIPPETS.filter((text) => quickStatements(text, rows(text)) === null)).toHaveLength(1));
  it.each([
    'print "x"',
    'match x:\n    case 1: pass',
    'x = (',
    'def f(:\n  pass',
    'a b',
    'yield x, y',
    'x = yield y',
    'class A[T]: pass',
    'if x:\ny = 1',
    '  x = 1\n y = 2',
  ])('leaves %j to tree-sitter', (text) => expect(quickStatements(text, rows(text))).toBeNull());
  it('reads every fixture as tree-sitter does', () => {
    const folder = fileURLToPath(new URL('../../../fixtures/asbuilt', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.py') && !name.startsWith('damaged'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(quick(text)).toEqual(byTreeSitter(text));
    }
  });
  it('never differs from tree-sitter on texts put together from pieces', () => {
    const piece = constantFrom(
      'a',
      ' ',
      '\n',
      '    ',
      'if ',
      ':',
      '(',
      ')',
      '[',
      ']',
      ',',
      '=',
      '"s"',
      'f"{x}"',
      'def f',
      'return ',
      'for i in ',
      '.',
      '*',
      '#c\n',
      'not ',
      'else',
      '1',
    );
    assert(
      property(array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const [read, other] = [quick(text), byTreeSitter(text)];
        if (read !== null && other !== null) expect(read).toEqual(other);
      }),
      { numRuns: 3000 },
    );
  });
});
