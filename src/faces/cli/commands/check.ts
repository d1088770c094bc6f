import { print } from '#faces/cli/print';
import { lintDocument } from '#headwater';
import { readDocumentText } from '#machine/files';
import { printFindings } from '#report/findings';

/** `headwater check DOC [--format …] [--fail-on …]` */
export default async function run(
  [path = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const findings = lintDocument(await readDocumentText(path), path === '-' ? undefined : path);
  const { output, exitCode } = printFindings(findings, {
    format: String(options.format),
    failOn: String(options.failOn),
  });
  if (output !== '') print(output);
  return exitCode;
}
