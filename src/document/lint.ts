import type { Finding } from '#rule/finding';
import { linted } from '#document/lint/linted';
import type { Found } from '#document/lint/found';
import type { LintRule } from '#document/lint/lint-rule';
import { LINT_RULES } from '#document/lint/rules';
import { linesOf } from '#document/blocks';

export { LINT_RULES } from '#document/lint/rules';

/** What the rules have to say about a document, in the order of its lines. Takes any text and never throws. */
export const lintDocument = (markdown: string, file?: string, rules: readonly LintRule[] = LINT_RULES): Finding[] =>
  findAll(markdown, rules).map(({ rule, found }) => ({
    rule: rule.id,
    severity: rule.severity,
    text: found.text,
    cost: rule.cost ?? null,
    instead: found.instead ?? rule.instead ?? null,
    quotes: [],
    place: {
      file: file ?? null,
      line: found.line,
      column: found.column,
      endLine: found.endLine,
      endColumn: found.endColumn,
    },
  }));

/** The document with every safe fix made, and how many there were. Only whole stretches are replaced, from the end on. */
export const fixDocument = (
  markdown: string,
  rules: readonly LintRule[] = LINT_RULES,
): { markdown: string; fixed: number } => {
  const fixes = findAll(markdown, rules).filter(({ found }) => found.fix !== undefined && found.line === found.endLine);
  const lines = linesOf(markdown);
  for (const { found } of fixes.toReversed()) {
    const line = lines[found.line - 1] ?? '';
    lines[found.line - 1] = line.slice(0, found.column - 1) + (found.fix ?? '') + line.slice(found.endColumn - 1);
  }
  const end = markdown.includes('\r\n') ? '\r\n' : '\n';
  return { markdown: fixes.length === 0 ? markdown : lines.join(end), fixed: fixes.length };
};

const findAll = (markdown: string, rules: readonly LintRule[]): { rule: LintRule; found: Found }[] => {
  const document = linted(markdown);
  return rules
    .flatMap((rule) => rule.check(document).map((found) => ({ rule, found })))
    .sort((a, b) => a.found.line - b.found.line || a.found.column - b.found.column);
};
