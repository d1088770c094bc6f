import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArchitecture } from '#document/any-architecture.contract';
import { CHURN } from '#document/churn.contract';
import { pictureHtml } from '#report/picture-html';
import { pictureMermaid } from '#report/picture-mermaid';
import { pictureSvg } from '#report/picture-svg';
import { pictureText } from '#report/picture-text';
import { NARROW, WIDE } from '#report/svg-layout';
import { widthOf } from '#report/plain-text';

const HOSTILE = {
  ...CHURN,
  name: '<script>alert(1)</script>"\'&',
  pipelines: CHURN.pipelines.map((pipeline) => ({
    ...pipeline,
    name: `]"; click p0 "javascript:x" <img src=x onerror=y>${pipeline.name}`,
  })),
};

describe('the picture in plain characters', () => {
  it('shows pipelines, steps, models, promotions and what is not built now', () => {
    const picture = pictureText(CHURN);
    for (const said of [
      'churn_training (MVP)',
      'monthly',
      'train_churn_model',
      '-> churn_model',
      'makes versions of [churn]',
      'reads [churn] in production',
      'churn_training --> [churn] --> production --> churn_scoring',
      "promoted by a rule: it beats last month's",
      'Power BI, as it is',
      'feature store',
      '(assumed)',
    ]) {
      expect(picture).toContain(said);
    }
  });

  it('fits the columns, whatever people typed', () => {
    fc.assert(
      fc.property(anyArchitecture(4), fc.constantFrom(20, 40, 80, 120), (architecture, columns) => {
        const most = Math.max(40, Math.min(100, columns));
        for (const line of pictureText(architecture, columns).split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(most);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('closes its boxes', () => {
    const boxed = pictureText(CHURN, 80)
      .split('\n')
      .filter((line) => /^[|+]/.test(line));
    expect(boxed.length).toBeGreaterThan(15);
    expect(boxed.filter((line) => widthOf(line) !== 80 || !/[|+]$/.test(line))).toEqual([]);
  });
});

describe('the pictures as markup', () => {
  it('hold no markup that a person typed', () => {
    for (const markup of [pictureSvg(HOSTILE), pictureHtml(HOSTILE)]) {
      expect(markup).toContain('&lt;script&gt;');
      expect(markup).not.toMatch(/<script|<img/);
    }
  });

  it('are well-formed for every architecture', () => {
    fc.assert(
      fc.property(anyArchitecture(4), (architecture) => {
        const svg = pictureSvg(architecture);
        expect(openElements(svg)).toEqual([]);
        // a person may have typed "NaN": then only what is not text can tell whether a number went wrong
        const isTyped = /NaN|undefined/u.test(JSON.stringify(architecture));
        expect(isTyped ? svg.replaceAll(/>[^<]*</gu, '><') : svg).not.toMatch(/NaN|undefined/u);
        expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
        expect(pictureHtml(architecture)).toContain(svg);
      }),
      { numRuns: 50 },
    );
  });

  it('cut no text, on a screen or on a phone', () => {
    const long =
      'Leave the wayside microphones as they are; the pipelines start from what has been stored in the bucket.';
    const architecture = {
      ...CHURN,
      notPipelines: [{ name: 'audio stream', why: '', instead: long, exists: true }],
      models: CHURN.models.map((model) => ({ ...model, promotion: { ...model.promotion, criterion: long } })),
      pipelines: CHURN.pipelines.map((pipeline) => ({
        ...pipeline,
        trigger: { kind: 'event' as const, cadence: null, detail: long },
        steps: pipeline.steps.map((step) => ({ ...step, name: `${step.name}_${'of_each_household_'.repeat(5)}end` })),
      })),
    };
    for (const shape of [WIDE, NARROW]) {
      const svg = pictureSvg(architecture, shape);
      const shown = svg
        .replace(/<(style|title|desc)>.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]+>\s*/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(shown.split(long).length - 1).toBe(1 + CHURN.models.length + CHURN.pipelines.length);
      expect(shown.replaceAll(' ', '')).toContain(architecture.pipelines[0]!.steps[0]!.name);
      expect(shown).not.toContain('…');
    }
  });

  it('can be read on a phone of 390 pixels', () => {
    const svg = pictureSvg(CHURN, NARROW);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(364);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const page = pictureHtml(CHURN);
    expect(page).toContain(svg);
    expect(page.match(/<marker id="[^"]+"/g)).toHaveLength(new Set(page.match(/<marker id="[^"]+"/g)).size);
    expect(page).not.toMatch(/\.picture svg\{[^}]*max-width:100%/);
  });

  it('need nothing from elsewhere and are readable in light and dark', () => {
    for (const markup of [pictureSvg(CHURN), pictureHtml(CHURN)]) {
      expect(markup.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|<link|@import|url\((?!#)/,
      );
      expect(markup).toContain('prefers-color-scheme:dark');
    }
    expect(pictureHtml(CHURN)).toContain("default-src 'none'");
  });

  it('ties nothing to a sentence that has ended', () => {
    const [first] = CHURN.notPipelines;
    const page = pictureHtml({ ...CHURN, notPipelines: [{ ...first!, why: 'It stays.', instead: 'Leave it.' }] });
    expect(page).toContain('It stays. Instead: Leave it.');
  });

  it('say everything that the document says', () => {
    const page = pictureHtml(CHURN);
    for (const said of [
      CHURN.overview,
      ...CHURN.dataFlow,
      ...CHURN.openQuestions,
      ...CHURN.pipelines.map(({ purpose }) => purpose),
    ]) {
      expect(page).toContain(said.replaceAll("'", '&#39;'));
    }
  });
});

describe('the picture in Mermaid', () => {
  it('joins the steps and the models', () => {
    const picture = pictureMermaid(CHURN);
    expect(picture).toContain('subgraph p0["churn_training (MVP), monthly"]');
    expect(picture).toContain('p0s0 -->|"household_history"| p0s1');
    expect(picture).toContain('p0 -->|"versions"| m0');
    expect(picture).toContain('m0 -.->|');
  });

  it('keeps every text inside its quotes', () => {
    fc.assert(
      fc.property(fc.oneof(anyArchitecture(3), fc.constant(HOSTILE)), (architecture) => {
        for (const line of pictureMermaid(architecture).split('\n')) {
          expect(line.replaceAll(/"[^"]*"/g, '""')).toMatch(
            /^(?:flowchart TD| {2,4}(?:subgraph p\d+\[""\]|direction LR|end|p\d+s\d+(?:\[""\]| -->(?:\|""\|)? p\d+s\d+)|m\d+\(\[""\]\)|p\d+ -->\|""\| m\d+|m\d+ -\.->\|""\| p\d+))$/,
          );
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** Names of elements left open, by a plain scan: no text of ours holds a "<". */
const openElements = (markup: string): string[] => {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  return open;
};
