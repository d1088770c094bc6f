import { progressLine } from '#faces/cli/progress-line';
import { print, printJson } from '#faces/cli/print';
import { scanProject } from '#machine/scan-project';
import { builtText } from '#report/built-text';

/** `headwater scan DIR [--json]`: reads a ZenML project without importing or running it. */
export default async function run(
  [folder = '.']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const built = await scanProject(folder, { onProgress: progressLine('reading') });
  if (options.json) printJson(built);
  else print(builtText(built));
  return 0;
}
