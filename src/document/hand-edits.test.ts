import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArchitecture } from '#document/any-architecture.contract';
import { CHURN } from '#document/churn.contract';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';

const PROSE = [
  'A note of ours.',
  '> Legal signed this off.\n> Ask Annika.',
  '| who | when |\n|---|---|\n| Marek | March |',
  '```text\n## Overview\nnot a heading\n```',
  '## Glossary\n\n- desk: the retention desk\n\nMore *prose* of `ours`.',
  '#### Why so\n\nBecause.',
  '<!-- keep -->',
  '![picture](flow.png)',
];

const insert = (markdown: string, at: number, prose: string): string => {
  const lines = markdown.split('\n');
  return [...lines.slice(0, at), '', prose, '', ...lines.slice(at)].join('\n');
};

describe('a document edited by hand', () => {
  it('keeps every piece of prose verbatim, where it stood, and settles after one regeneration', () => {
    const anywhere = fc.record({ architecture: anyArchitecture(3), at: fc.nat(), prose: fc.constantFrom(...PROSE) });
    fc.assert(
      fc.property(anywhere, ({ architecture, at, prose }) => {
        const written = writeDocument(architecture);
        const edited = insert(written, at % written.split('\n').length, prose);
        const again = writeDocument(parseDocument(edited).architecture);
        expect(again).toContain(prose);
        expect(writeDocument(parseDocument(again).architecture)).toBe(again);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a paragraph between the lines where it was put', () => {
    const lines = writeDocument(CHURN).split('\n');
    for (const before of [
      '- **Trigger**',
      '  1. load',
      '- **feature store**',
      '## Deferred',
      '### Pipeline 2',
      '# Pipeline',
    ]) {
      const at = lines.findIndex((line) => line.startsWith(before));
      expect(at).toBeGreaterThanOrEqual(0);
      const edited = insert(lines.join('\n'), at + 1, 'Our own words.');
      const again = writeDocument(parseDocument(edited).architecture).split('\n');
      const place = again.indexOf('Our own words.');
      expect(again.slice(0, place).findLast((line) => line !== '')).toBe(lines[at]);
    }
  });

  it('is stable without any edit', () => {
    const written = writeDocument(CHURN);
    expect(writeDocument(parseDocument(written).architecture)).toBe(written);
    expect(parseDocument(written).problems).toEqual([]);
  });

  it('takes Windows line ends and a fence around the whole document', () => {
    const written = writeDocument(CHURN);
    const { architecture } = parseDocument(written);
    expect(parseDocument(written.replaceAll('\n', '\r\n')).architecture).toEqual(architecture);
    expect(parseDocument(`\n\`\`\`markdown\n${written}\`\`\`\n`).architecture).toEqual(architecture);
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '# ',
            '## Overview',
            '- **Steps**:',
            '\n',
            '```',
            '  1. a — b',
            '**',
            '\\',
            '&',
            '<!--',
            '---',
            '\t',
            '((',
          ),
        )
        .map((p) => p.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { architecture } = parseDocument(text);
        expect(
          parseDocument(writeDocument(architecture)).problems.filter(({ text }) => text.includes('section')),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
