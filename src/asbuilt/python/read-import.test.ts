import { describe, expect, it } from 'vitest';
import { readImport } from '#asbuilt/python/read-import';

const read = (text: string) =>
  readImport(text, 1)?.map(({ from, names }) => [from, ...names.map(({ name, as }) => (as ? `${name}>${as}` : name))]);

describe('imports read without a parser', () => {
  it.each([
    ['import os, sys as s', [[null, 'os', 'sys>s']]],
    ['import a.b.c', [[null, 'a.b.c']]],
    ['from . import x', [['.', 'x']]],
    ['from ..pkg.mod import (a, b as c,)', [['..pkg.mod', 'a', 'b>c']]],
    ['from m import (  # one\n    a,  # two\n    b\n)', [['m', 'a', 'b']]],
    ['from m import a, \\\n  b', [['m', 'a', 'b']]],
    ['from m import *', [['m', '*']]],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual(expected));
  it.each(['import os; x = 1', 'from_date = 3', 'importlib.reload(m)', 'from m import', 'import "x"'])(
    'leaves %j to the parser',
    (text) => expect(readImport(text, 1)).toBeNull(),
  );
});
