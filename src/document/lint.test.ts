import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArchitecture } from '#document/any-architecture.contract';
import { CHURN } from '#document/churn.contract';
import { fixDocument, LINT_RULES, lintDocument } from '#document/lint';
import { documentOf, unmarked } from '#document/lint/examples';
import { writeDocument } from '#document/write';
import { headProblems } from '#rule/try-examples';

const fired = (markdown: string): string[] =>
  lintDocument(markdown).map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);

describe('every rule of the linter', () => {
  it('is one file, named after its id, with a whole head', () => {
    const folder = fileURLToPath(new URL('lint/', import.meta.url));
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    const ids = LINT_RULES.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(file)).sort()).toEqual([
      'examples',
      'found',
      'lint-rule',
      'linted',
      'missing-field',
      'rules',
      'telling-words',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(LINT_RULES.flatMap((rule) => headProblems(rule, `${rule.id}.ts`))).toEqual([]);
  });

  it.each(LINT_RULES.map((rule) => [rule.id, rule] as const))(
    '%s fires where its examples say, and only there',
    (id, rule) => {
      for (const example of rule.shows) {
        const { markdown, expected } = unmarked(documentOf(example));
        expect(expected.join()).toContain(id);
        const others = new Set(expected.map((place) => place.split(' ')[0]));
        expect(fired(markdown).filter((place) => others.has(place.split(' ')[0]))).toEqual(expected);
      }
      for (const example of rule.clean) {
        expect(fired(documentOf(example)).filter((place) => place.startsWith(`${id} `))).toEqual([]);
      }
    },
  );

  it('says what is unexpected and what was expected', () => {
    const texts = LINT_RULES.flatMap((rule) =>
      rule.shows.flatMap((example) => lintDocument(unmarked(documentOf(example)).markdown)),
    );
    for (const { text, instead } of texts) {
      expect(text).toMatch(/^Unexpected .*, expected .*\.$/s);
      expect(instead).not.toBeNull();
    }
  });
});

describe('lintDocument', () => {
  it('finds nothing in a good document, written or by hand', () => {
    expect(fired(writeDocument(CHURN))).toEqual([]);
    expect(fired(documentOf({ in: 'open_questions', text: 'None: everything that matters has an answer.' }))).toEqual(
      [],
    );
  });

  it('never blames the form of a document that we wrote, whatever people typed', () => {
    const ofForm =
      /^(?:missing_(?:title|section|pipeline|phase|steps|trigger|purpose|data_sources|key_artifacts|orchestrator|model_control_plane)|section_order|heading_wording|repeated_section|unknown_section|empty_section|pipeline_numbers|yaml_block|trigger_not_known|not_a_pipeline_without_alternative)$/;
    fc.assert(
      fc.property(anyArchitecture(3), (architecture) => {
        const settled = {
          ...architecture,
          notPipelines: architecture.notPipelines.map((item) => ({ ...item, instead: 'Grafana' })),
        };
        const rules = lintDocument(writeDocument(settled)).map(({ rule, text }) => ({ rule, text }));
        expect(rules.filter(({ rule }) => ofForm.test(rule))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('takes anything without throwing', () => {
    const pieces = [
      '# ',
      '## Overview\n',
      '### Pipeline 1: x (MVP)\n',
      '- **Trigger**: ',
      '- **Steps**:\n',
      '  1. a',
      '\n',
      '```',
      '{',
      '\u0000',
      '\r',
      '**',
      '|',
      ' — ',
      '→',
      '9 weeks',
      '\t',
    ];
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { place } of lintDocument(text)) {
          expect(place?.line).toBeGreaterThan(0);
          expect(place?.line).toBeLessThanOrEqual(Math.max(lines.length, 1));
          expect(place?.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    for (const huge of [
      '',
      'x'.repeat(2_000_000),
      'a b\n'.repeat(200_000),
      '- '.repeat(400_000),
      ' '.repeat(1_000_000),
      '`'.repeat(500_000),
      '> '.repeat(300_000),
      '&'.repeat(500_000),
    ]) {
      expect(() => lintDocument(huge)).not.toThrow();
    }
  });

  it('names the file that it was given', () => {
    expect(lintDocument('', 'docs/pipeline_architecture.md')[0]?.place?.file).toBe('docs/pipeline_architecture.md');
    expect(lintDocument('')[0]?.place?.file).toBeNull();
  });

  it('mends what is safe to mend, and then has nothing more to mend', () => {
    const markdown = documentOf({ in: 'end', text: '' })
      .replace('## Open Questions', '## open questions')
      .replace('Pipeline 2:', 'Pipeline 7:');
    const { markdown: mended, fixed } = fixDocument(markdown);
    expect(fixed).toBe(2);
    expect(mended).toBe(documentOf({ in: 'end', text: '' }));
    expect(fixDocument(mended)).toEqual({ markdown: mended, fixed: 0 });
  });
});
