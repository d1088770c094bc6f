import { describe, expect, it } from 'vitest';
import type { Finding } from '#rule/finding';
import { printFindings } from '#report/findings';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'missing_trigger',
  severity: 'error',
  text: 'Unexpected pipeline "churn" without Trigger, expected one of schedule, event, manual, HTTP request.',
  cost: null,
  instead: 'Name what starts it.',
  quotes: [],
  place: { file: './docs\\pipeline_architecture.md', line: 14, column: 5, endLine: 14, endColumn: 20 },
  ...changes,
});

const HOSTILE = finding({
  severity: 'info',
  text: '50%\r\n::error::x, y: z\u001b[31m',
  place: { file: 'a:b,c%\n.md', line: 1, column: 1, endLine: 1, endColumn: 2 },
});

const print = (findings: readonly Finding[], format: string, failOn = 'error') =>
  printFindings(findings, { format, failOn });

describe('the exit status', () => {
  it.each([
    [['info'], 'warning', 0],
    [['info'], 'info', 1],
    [['warning'], 'error', 0],
    [['warning', 'error'], 'error', 1],
    [['error'], 'info', 1],
    [[], 'info', 0],
  ] as const)('of %j with --fail-on %s is %i in every format', (severities, failOn, expected) => {
    const findings = severities.map((severity) => finding({ severity }));
    for (const format of ['text', 'json', 'sarif', 'github'])
      expect(print(findings, format, failOn).exitCode).toBe(expected);
  });
});

describe('text', () => {
  it('says where, what, and what to do', () => {
    expect(print([finding({ cost: 'It never runs.' })], 'text').output).toBe(
      [
        './docs\\pipeline_architecture.md:14:5 error missing_trigger: Unexpected pipeline "churn" without Trigger, expected one of schedule, event, manual, HTTP request.',
        '  Cost: It never runs.',
        '  Do: Name what starts it.',
        '',
        '1 error. Why: headwater explain RULE.',
      ].join('\n'),
    );
  });

  it('says so where there is nothing, counts, and sends nothing to the terminal but text', () => {
    expect(print([], 'text').output).toBe('Nothing to mend.');
    expect(print([finding(), finding(), HOSTILE], 'text').output).toContain('2 errors, 1 note.');
    expect(print([HOSTILE], 'text').output).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('json', () => {
  it('is the findings as they are', () => {
    expect(JSON.parse(print([finding(), HOSTILE], 'json').output)).toEqual({
      schema: 'headwater.findings/1',
      findings: [finding(), HOSTILE],
    });
  });
});

describe('sarif', () => {
  const run = (findings: readonly Finding[]) => JSON.parse(print(findings, 'sarif').output).runs[0];

  it('has rules, relative paths and regions', () => {
    const { tool, results } = run([finding(), finding({ rule: 'time_estimate', severity: 'info' })]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['missing_trigger', 'time_estimate']);
    expect(tool.driver.rules[0].shortDescription.text).toBe('Every pipeline has the bullet "Trigger".');
    expect(results.map(({ ruleIndex, level }: { ruleIndex: number; level: string }) => [ruleIndex, level])).toEqual([
      [0, 'error'],
      [1, 'note'],
    ]);
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/pipeline_architecture.md' },
      region: { startLine: 14, startColumn: 5, endLine: 14, endColumn: 20 },
    });
  });

  it('keeps the fingerprint when the text moves down, and tells twins apart', () => {
    const printOf = (finding: Finding) => run([finding]).results[0].partialFingerprints.primaryLocationLineHash;
    const moved = finding({
      place: { file: 'docs/pipeline_architecture.md', line: 80, column: 1, endLine: 80, endColumn: 3 },
    });
    expect(printOf(moved)).toBe(printOf(finding()));
    expect(printOf(finding({ text: 'another' }))).not.toBe(printOf(finding()));
    const twins = run([finding(), finding()]).results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(twins).size).toBe(2);
  });

  it('writes paths as URIs', () => {
    const uri = (file: string) =>
      run([finding({ place: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } })]).results[0].locations[0]
        .physicalLocation.artifactLocation.uri;
    expect(uri('my docs/plan #1.md')).toBe('my%20docs/plan%20%231.md');
    expect(uri('/home/me/plan.md')).toBe('file:///home/me/plan.md');
    expect(uri('C:\\plans\\plan.md')).toBe('file:///C:/plans/plan.md');
    expect(uri('\ud800.md')).toBe('%EF%BF%BD.md');
  });
});

describe('github', () => {
  it('escapes what could end a property or start a command', () => {
    const [first] = print([HOSTILE], 'github').output.split('\n');
    expect(first).toBe(
      '::notice file=a%3Ab%2Cc%25%0A.md,line=1,endLine=1,col=1,endColumn=2,title=missing_trigger::50%25%0D%0A::error::x, y: z\u001b[31m%0AName what starts it.',
    );
  });

  it('annotates the ten most severe and lists the others', () => {
    const many = [...Array.from({ length: 12 }, () => HOSTILE), finding()];
    const lines = print(many, 'github').output.split('\n');
    expect(lines.filter((line) => /^::(?:error|warning|notice) /.test(line))).toHaveLength(10);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines[10]).toBe('::group::3 more');
    expect(lines.slice(11, 14).every((line) => line.startsWith('  '))).toBe(true);
    expect(lines.slice(14)).toEqual(['::endgroup::', '1 error, 12 notes.']);
  });
});

it('an unknown format is printed as text', () => {
  expect(print([], 'constructor').output).toBe('Nothing to mend.');
});
