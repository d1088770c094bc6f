import { SEVERITIES, type Finding } from '#rule/finding';
import { plain } from '#report/plain-text';
import { countsOf, exitCodeOf, type Printed } from '#report/printed';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows ten annotations of a step and drops the others without a word. */
const MOST = 10;

/**
 * Findings as annotations of a GitHub job: the ten most severe, the others in a group of the log, and the count. Nothing in
 * a finding can become a command of its own.
 */
export const findingsGithub = (findings: readonly Finding[], failOn: string): Printed => {
  const ranked = findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const rest = ranked.slice(MOST);
  const lines = [
    ...ranked.slice(0, MOST).map(annotation),
    ...(rest.length === 0 ? [] : [`::group::${rest.length} more`, ...rest.map(logLine), '::endgroup::']),
    findings.length === 0 ? 'Nothing to mend.' : `${countsOf(findings)}.`,
  ];
  return { output: lines.join('\n'), exitCode: exitCodeOf(findings, failOn) };
};

const annotation = ({ rule, severity, text, instead, place }: Finding): string => {
  const properties: Record<string, string | number> =
    place === null
      ? { title: rule }
      : {
          file: place.file ?? 'pipeline_architecture.md',
          line: place.line,
          endLine: place.endLine,
          col: place.column,
          endColumn: place.endColumn,
          title: rule,
        };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const message = instead === null ? text : `${text}\n${instead}`;
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(message)}`;
};

const logLine = ({ rule, severity, text, place }: Finding): string =>
  `  ${place === null ? '' : `${plain(place.file ?? '')}:${place.line}:${place.column} `}${COMMANDS[severity]} ${rule}: ${plain(text)}`;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
