import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { anyArchitecture, anyText } from '#document/any-architecture.contract';
import { escapeHeading, escapeStart, escapeText } from '#document/escape-text';
import { linesOf } from '#document/blocks';
import { joinList, splitList } from '#document/raw-text';
import { parseDocument } from '#document/parse';
import { unescapeText } from '#document/unescape-text';
import { writeDocument } from '#document/write';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = ({ value, children = [] }: Node): string => (value ?? '') + children.map(textOf).join('');

/** Readers of Markdown show a reference to a control character as the replacement character. */
const shown = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\f\r]/gu, '\ufffd');

describe('text in Markdown', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
        expect(unescapeText(escapeStart(text))).toBe(text);
        expect(unescapeText(escapeHeading(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line and never markup, as another reader of Markdown sees it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [markdown, depth] of [
          [escapeStart(text), 1],
          [`- ${escapeStart(text)}`, 3],
          [`- **A**: ${escapeText(text)}`, 3],
          [`# A ${escapeHeading(text)}`, 1],
        ] as const) {
          expect(linesOf(markdown)).toHaveLength(1);
          let node: Node = fromMarkdown(markdown);
          for (let level = 0; level < depth; level += 1) {
            expect(node.children).toHaveLength(1);
            node = node.children?.[0] ?? node;
          }
          const kinds = (node.children ?? []).map(({ type }) => type).filter((type) => type !== 'text');
          expect(kinds).toEqual(markdown.startsWith('- **') ? ['strong'] : []);
          expect(textOf(node)).toContain(shown(text));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('keeps the items of a list apart', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (items) => {
        expect(splitList(joinList(items)).map(unescapeText)).toEqual(items);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parse is the inverse of write', () => {
  it('for every architecture', () => {
    fc.assert(
      fc.property(anyArchitecture(), (architecture) => {
        const markdown = writeDocument(architecture);
        expect(parseDocument(markdown).architecture).toEqual(architecture);
      }),
      { numRuns: 200 },
    );
  });

  it('in every layout, also where the document is long', () => {
    fc.assert(
      fc.property(anyArchitecture(12), (architecture) => {
        const markdown = writeDocument(architecture);
        expect(parseDocument(markdown).architecture).toEqual(architecture);
        expect(writeDocument(parseDocument(markdown).architecture)).toBe(markdown);
      }),
      { numRuns: 60 },
    );
  });
});
