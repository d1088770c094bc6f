import { describe, expect, it } from 'vitest';
import { linesOf, scanBlocks } from '#document/blocks';

const blocks = (markdown: string) =>
  scanBlocks(linesOf(markdown)).map(({ kind, line, endLine, text }) => [kind, line, endLine, text]);

describe('blocks of Markdown', () => {
  it('reads headings of both styles', () => {
    expect(blocks('# A #\nB\n===\n## C\\#\n#no heading')).toEqual([
      ['heading', 1, 1, 'A'],
      ['heading', 2, 3, 'B'],
      ['heading', 4, 4, 'C\\#'],
      ['text', 5, 5, '#no heading'],
    ]);
  });

  it('joins wrapped lines, and parts items, quotes and lines across', () => {
    expect(blocks('- a\n  b\nc\n1. d\n> q\n> r\n\n---\n* * *')).toEqual([
      ['item', 1, 3, 'a b c'],
      ['item', 4, 4, 'd'],
      ['text', 5, 6, '> q > r'],
      ['rule', 8, 8, '---'],
      ['rule', 9, 9, '* * *'],
    ]);
  });

  it('keeps fences and comments whole, also unclosed ones', () => {
    expect(blocks('```py\n# a\n~~~\n```\n<!-- x\n# y -->\n~~~\n- z')).toEqual([
      ['code', 1, 4, '# a\n~~~'],
      ['html', 5, 6, '<!-- x\n# y -->'],
      ['code', 7, 8, ''],
    ]);
  });

  it('looks into a fence around everything, but into no other', () => {
    expect(blocks('```markdown\n# A\n```')).toEqual([['heading', 2, 2, 'A']]);
    expect(blocks('```markdown\n# A\n```\nb')).toEqual([
      ['code', 1, 3, '# A'],
      ['text', 4, 4, 'b'],
    ]);
  });

  it('counts columns of the content from 1', () => {
    expect(scanBlocks(linesOf('  -   a\n### b')).map(({ column, indent }) => [column, indent])).toEqual([
      [7, 2],
      [5, 0],
    ]);
  });
});
