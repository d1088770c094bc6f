import type { Finding } from '#rule/finding';
import { exitCodeOf, type Printed } from '#report/printed';

/** Findings for programs: `headwater.findings/1`. */
export const findingsJson = (findings: readonly Finding[], failOn: string): Printed => ({
  output: JSON.stringify({ schema: 'headwater.findings/1', findings }, null, 2),
  exitCode: exitCodeOf(findings, failOn),
});
