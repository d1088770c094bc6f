import type { Finding } from '#rule/finding';
import { findingsGithub } from '#report/findings-github';
import { findingsJson } from '#report/findings-json';
import { findingsSarif } from '#report/findings-sarif';
import { findingsText } from '#report/findings-text';
import type { Printed } from '#report/printed';

const FORMATS: Readonly<Record<string, (findings: readonly Finding[], failOn: string) => Printed>> = {
  text: findingsText,
  json: findingsJson,
  sarif: (findings, failOn) => findingsSarif(findings, failOn),
  github: findingsGithub,
};

/** Findings in the form that was asked for, with the exit status of the command; an unknown form is printed as text. */
export const printFindings = (
  findings: readonly Finding[],
  { format, failOn }: { readonly format: string; readonly failOn: string },
): Printed => (Object.hasOwn(FORMATS, format) ? (FORMATS[format] ?? findingsText) : findingsText)(findings, failOn);
