import { existsSync, writeFileSync } from 'node:fs';
import { print, tell } from '#faces/cli/print';
import {
  accept,
  type Baseline,
  drift,
  driftFindings,
  EMPTY_BASELINE,
  judge,
  placesIn,
  readBaseline,
  shrink,
  writeBaseline,
} from '#headwater';
import { readDocumentText } from '#machine/files';
import { readPlan } from '#faces/cli/read-plan';
import { scanShown } from '#faces/cli/scan-shown';
import { attempt } from '#machine/system-error';
import { UserError } from '#machine/user-error';
import { printFindings } from '#report/findings';

/** `headwater drift DOC DIR [--baseline FILE] [--accept]`: where the plan and the code disagree. */
export default async function run(
  [path = '', folder = '.']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { markdown, architecture } = await readPlan(path, 'compare');
  const built = await scanShown(folder);
  const report = drift(architecture, built, placesIn(markdown));
  const baselinePath = typeof options.baseline === 'string' ? options.baseline : null;
  const baseline = baselinePath === null ? EMPTY_BASELINE : await baselineIn(baselinePath);
  const { fresh, accepted, stale } = judge(report, baseline);

  if (options.accept) {
    if (baselinePath === null)
      throw new UserError({
        what: 'There is nowhere to write accepted differences to',
        expected: '--baseline FILE beside --accept',
        next: 'name the file that the team keeps in git',
      });
    const grown = accept(baseline, report);
    save(baselinePath, grown.baseline);
    tell(
      grown.added.length === 0
        ? 'The baseline did not grow.'
        : `Accepted:\n${grown.added.map((identity) => `- ${identity}`).join('\n')}`,
    );
    return 0;
  }
  if (baselinePath !== null && stale.length > 0) {
    save(baselinePath, shrink(baseline, report));
    tell(
      `These accepted differences no longer apply and were taken out of ${baselinePath}:\n${stale.map((identity) => `- ${identity}`).join('\n')}`,
    );
  }
  const { output, exitCode } = printFindings(driftFindings(fresh, path), {
    format: String(options.format),
    failOn: String(options.failOn ?? 'warning'),
  });
  if (output !== '') print(output);
  if (accepted.length > 0)
    tell(`${accepted.length} accepted ${accepted.length === 1 ? 'difference' : 'differences'} left out.`);
  return exitCode;
}

async function baselineIn(path: string): Promise<Baseline> {
  if (!existsSync(path)) return EMPTY_BASELINE;
  const read = readBaseline(await readDocumentText(path));
  if ('problem' in read)
    throw new UserError({
      what: `${path} ${read.problem}`,
      expected: 'a baseline that "headwater drift --accept" wrote',
      next: 'mend it, or delete it and accept anew',
    });
  return read;
}

const save = (path: string, baseline: Baseline): void =>
  attempt(`write ${path}`, () => writeFileSync(path, writeBaseline(baseline)));
