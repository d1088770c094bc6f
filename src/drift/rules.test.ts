import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scan } from '#asbuilt/scan';
import { parseDocument } from '#document/parse';
import { EMPTY_BASELINE, judge } from '#drift/baseline';
import { drift } from '#drift/drift';
import { driftFindings } from '#drift/findings';
import { placesIn } from '#drift/places';
import { DRIFT_RULES } from '#drift/rules';
import type { DriftExample } from '#drift/rules/drift-rule';
import { sides } from '#drift/rules/examples';
import { loadPythonParser } from '#machine/python-parser';
import { headProblems } from '#rule/try-examples';

const parser = await loadPythonParser();

const rulesFound = ({ document, python }: DriftExample): string[] => {
  const built = scan(
    {
      name: 'example',
      paths: ['pipelines.py'],
      notices: [],
      read: () => python,
      holds: (_, word) => python.includes(word),
    },
    parser,
  );
  const report = drift(parseDocument(document).architecture, built, placesIn(document));
  return driftFindings(judge(report, EMPTY_BASELINE).fresh, 'plan.md').map(({ rule }) => rule);
};

describe.each(DRIFT_RULES)('$id', (rule) => {
  it('shows in its examples', () => {
    for (const example of rule.shows) expect(rulesFound(example)).toContain(rule.id);
  });
  it('keeps silent where it must', () => {
    for (const example of rule.clean) expect(rulesFound(example)).not.toContain(rule.id);
  });
});

describe('the rules of drift', () => {
  it('are one file each, named after the id, with a whole head', () => {
    const files = readdirSync(new URL('rules/', import.meta.url))
      .filter((name) => name.startsWith('drift_'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(files.toSorted()).toEqual(DRIFT_RULES.map(({ id }) => id).toSorted());
    expect(DRIFT_RULES.flatMap((rule) => headProblems(rule, `${rule.id}.ts`))).toEqual([]);
  });
  it('keep silent together where document and code agree', () => expect(rulesFound(sides())).toEqual([]));
  it('cover every difference that is reported, whatever document meets whatever code', () => {
    const examples = DRIFT_RULES.flatMap(({ shows }) => shows);
    const found = new Set(
      examples.flatMap(({ document }, i) =>
        [examples[i]!, ...examples.slice(0, 6)].flatMap(({ python }) => rulesFound({ document, python })),
      ),
    );
    const known = DRIFT_RULES.map(({ id }) => id);
    expect(known.filter((id) => !found.has(id))).toEqual([]);
    expect([...found].filter((id) => !known.includes(id))).toEqual([]);
  });
});
