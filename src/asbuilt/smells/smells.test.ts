import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scan } from '#asbuilt/scan';
import { CODE_SMELLS } from '#asbuilt/smells/rules';
import { loadPythonParser } from '#machine/python-parser';
import { smellIds } from '#vocabulary/smells';

const parser = await loadPythonParser();
const rulesFound = (code: string): string[] => {
  const paths = ['pipeline.py'];
  return scan(
    { name: 'example', paths, notices: [], read: () => code, holds: (_, word) => code.includes(word) },
    parser,
  ).findings.map((finding) => finding.rule);
};

describe.each(CODE_SMELLS)('$id', (rule) => {
  it.each(rule.shows.map((code, i) => [i + 1, code]))('shows in example %i', (_, code) =>
    expect(rulesFound(code as string)).toContain(rule.id),
  );
  it.each(rule.clean.map((code, i) => [i + 1, code]))('keeps silent on example %i', (_, code) =>
    expect(rulesFound(code as string)).not.toContain(rule.id),
  );
  it('has both kinds of example, a source and a price', () => {
    expect(rule.shows.length * rule.clean.length).toBeGreaterThan(0);
    expect(rule.source).toMatch(/ZENML\.md/);
    expect(rule.cost && rule.instead).toBeTruthy();
  });
});

describe('the family', () => {
  it('has a file for each rule, named after it, and a rule for each file', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => /^[a-z]+(_[a-z]+)+\.ts$/.test(name))
      .map((name) => name.slice(0, -3));
    expect(files.toSorted()).toEqual(CODE_SMELLS.map((rule) => rule.id).toSorted());
  });
  it('shares its ids with the interview, but for what only code can show', () => {
    const own = CODE_SMELLS.map((rule) => rule.id).filter((id) => !(smellIds as readonly string[]).includes(id));
    expect(own).toEqual(['inference_on_latest', 'path_between_steps', 'stage_without_promotion']);
  });
});
