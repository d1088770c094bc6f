import { SEVERITIES, type Finding, type Severity } from '#rule/finding';

/** What a face shows and ends with (CONTRACT: 0 done, 1 findings at or above the asked severity). */
export interface Printed {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

const isSeverity = (word: string): word is Severity => (SEVERITIES as readonly string[]).includes(word);

/** 1 where a finding is at least as severe as asked; any other word than a severity is taken as "error". */
export const exitCodeOf = (findings: readonly Finding[], failOn: string): 0 | 1 => {
  const least = SEVERITIES.indexOf(isSeverity(failOn) ? failOn : 'error');
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least) ? 1 : 0;
};

/** "2 errors, 1 warning, 3 notes". */
export const countsOf = (findings: readonly Finding[]): string => {
  const count = (severity: Severity, one: string, many: string): string => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? '' : `${found} ${found === 1 ? one : many}`;
  };
  return [count('error', 'error', 'errors'), count('warning', 'warning', 'warnings'), count('info', 'note', 'notes')]
    .filter((part) => part !== '')
    .join(', ');
};
