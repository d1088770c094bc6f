import { print, tell } from '#faces/cli/print';
import { fixDocument, lintDocument } from '#headwater';
import { readDocumentText, saveText } from '#machine/files';
import { UserError } from '#machine/user-error';
import { printFindings } from '#report/findings';
import { basename, dirname } from 'node:path';

/** `headwater check DOC [--fix] [--format …] [--fail-on …]` */
export default async function run(
  [path = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const given = await readDocumentText(path);
  const markdown = options.fix ? fixed(path, given) : given;
  const findings = lintDocument(markdown, path === '-' ? undefined : path);
  const { output, exitCode } = printFindings(findings, {
    format: String(options.format),
    failOn: String(options.failOn),
  });
  if (output !== '') print(output);
  return exitCode;
}

/** Makes every safe fix in the file, line by line, and tells each. */
function fixed(path: string, given: string): string {
  if (path === '-') {
    throw new UserError({
      what: "Can't mend standard input",
      expected: 'a file with --fix',
      next: 'name the file, or leave out --fix',
    });
  }
  const { markdown, fixed: count } = fixDocument(given);
  if (count === 0) {
    tell('Nothing here can be mended by itself.');
    return given;
  }
  saveText(dirname(path), basename(path), markdown);
  const before = given.split(/\r?\n/);
  const changed = markdown
    .split(/\r?\n/)
    .flatMap((line, i) => (line === before[i] ? [] : [`  line ${i + 1}: ${before[i] ?? ''}\n       now: ${line}`]));
  tell(`Mended in ${path}:\n${changed.join('\n')}`);
  return markdown;
}
