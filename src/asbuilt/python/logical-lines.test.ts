import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logicalLines } from '#asbuilt/python/logical-lines';

const cut = (source: string) => logicalLines(source).lines.map((l) => source.slice(l.start, l.end));

describe('logical lines', () => {
  it('joins what brackets, strings and backslashes hold together', () => {
    const source = 'a = f(\n  1,  # not here: )\n  "]"\n)\nb = """x\n(\n"""\nc = 1 + \\\n  2\n';
    expect(cut(source)).toEqual(['a = f(\n  1,  # not here: )\n  "]"\n)', 'b = """x\n(\n"""', 'c = 1 + \\\n  2']);
    expect(logicalLines(source).lines.map((l) => [l.line, l.lastLine])).toEqual([
      [1, 4],
      [5, 7],
      [8, 9],
    ]);
  });
  it('leaves out blank lines and comments, and measures indentation', () => {
    const { lines } = logicalLines('\n# x\nif a:\n\tb\n\r\n    c\n');
    expect(lines.map((l) => [l.indent, l.line])).toEqual([
      [0, 3],
      [8, 4],
      [4, 6],
    ]);
  });
  it('bears a string of a million escapes', () => {
    const source = `a = "${'\\n'.repeat(1_000_000)}"\nb = 1\n`;
    expect(logicalLines(source).lines.map((l) => l.line)).toEqual([1, 2]);
  });
  it.each(['a = (', "a = 'x", 'a = )', 'a = """x'])('says that %j is damaged', (source) => {
    expect(logicalLines(source).damaged).toBe(true);
  });
  it('never reports an overlap, a gap into code or a wrong line, whatever the text', () => {
    assert(
      property(
        array(constantFrom('a', ' ', '\n', '(', ')', '"', "'", '#', '\\', '\t', '\r\n', '"""'), {
          maxLength: 40,
        }),
        (parts) => {
          const source = parts.join('');
          let from = 0;
          for (const l of logicalLines(source).lines) {
            expect(l.start).toBeGreaterThanOrEqual(from);
            expect(l.end).toBeGreaterThan(l.start);
            expect(source.slice(0, l.start).split('\n').length).toBe(l.line);
            expect(source.slice(0, l.end).split('\n').length).toBe(l.lastLine);
            from = l.end;
          }
        },
      ),
    );
  });
});
