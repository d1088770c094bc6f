import type { Finding } from '#rule/finding';
import { plain } from '#report/plain-text';
import { countsOf, exitCodeOf, type Printed } from '#report/printed';

const NAMES = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings for people: where, what, what it costs, what to do, and how many there are. */
export const findingsText = (findings: readonly Finding[], failOn: string): Printed => {
  const blocks = findings.map((finding) => [headline(finding), ...details(finding)].join('\n'));
  const summary = findings.length === 0 ? 'Nothing to mend.' : `${countsOf(findings)}. Why: headwater explain RULE.`;
  return { output: [...blocks, summary].join('\n\n'), exitCode: exitCodeOf(findings, failOn) };
};

const headline = ({ rule, severity, text, place }: Finding): string => {
  const where =
    place === null ? '' : `${place.file === null ? '' : `${plain(place.file)}:`}${place.line}:${place.column} `;
  return `${where}${NAMES[severity]} ${rule}: ${plain(text)}`;
};

const details = ({ cost, instead }: Finding): string[] => [
  ...(cost === null ? [] : [`  Cost: ${plain(cost)}`]),
  ...(instead === null ? [] : [`  Do: ${plain(instead)}`]),
];
