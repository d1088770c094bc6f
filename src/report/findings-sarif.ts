import { LINT_RULES } from '#document/lint';
import type { Finding } from '#rule/finding';
import { plain } from '#report/plain-text';
import { exitCodeOf, type Printed } from '#report/printed';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What SARIF says about a rule; the rules of any family fit. */
export interface SarifRule {
  readonly id: string;
  readonly says: string;
  readonly because: string;
  readonly instead?: string;
}

/**
 * Findings as SARIF 2.1.0 for code scanning. Rule ids are ours and stay; paths are relative with forward slashes; the
 * fingerprint depends on rule and words, not on the line, so that text moved further down raises no new alert.
 */
export const findingsSarif = (
  findings: readonly Finding[],
  failOn: string,
  rules: readonly SarifRule[] = LINT_RULES,
): Printed => {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const seen = new Map<string, number>();
  const results = findings.map((finding) => {
    const hash = hashOf(`${finding.rule}\n${finding.text}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return resultOf(finding, ids.indexOf(finding.rule), `${hash}:${count}`);
  });
  const run = {
    tool: {
      driver: {
        name: 'headwater',
        rules: ids.map((id) =>
          describe(
            id,
            rules.find((rule) => rule.id === id),
          ),
        ),
      },
    },
    columnKind: 'utf16CodeUnits',
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return { output: JSON.stringify(log, null, 2), exitCode: exitCodeOf(findings, failOn) };
};

const describe = (id: string, rule: SarifRule | undefined): object =>
  rule === undefined
    ? { id }
    : {
        id,
        shortDescription: { text: rule.says },
        fullDescription: { text: rule.because },
        help: { text: rule.instead ?? rule.because },
      };

const resultOf = (
  { rule, severity, text, cost, instead, place }: Finding,
  ruleIndex: number,
  fingerprint: string,
): object => ({
  ruleId: rule,
  ruleIndex,
  level: LEVELS[severity],
  message: {
    text: [text, cost, instead]
      .filter((part) => part !== null)
      .map(plain)
      .join(' '),
  },
  ...(place === null
    ? {}
    : {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(place.file ?? 'pipeline_architecture.md') },
              region: {
                startLine: place.line,
                startColumn: place.column,
                endLine: place.endLine,
                endColumn: place.endColumn,
              },
            },
          },
        ],
      }),
  partialFingerprints: { primaryLocationLineHash: fingerprint },
});

/** A path as the reference that SARIF wants: relative where it is relative, a file URI where it is not. */
const uriOf = (file: string): string => {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const encoded = path.split('/').map(encodePart).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` : encoded;
};

const encodePart = (part: string): string => {
  const wellFormed = part.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed);
};

/** FNV-1a over UTF-16 code units, in 64 bits: enough to tell findings apart, and the same everywhere. */
const hashOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
};
