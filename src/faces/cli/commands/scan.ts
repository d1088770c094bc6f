import { print, printJson } from '#faces/cli/print';
import { scanShown } from '#faces/cli/scan-shown';
import { builtText } from '#report/built-text';

/** `headwater scan DIR [--json]`: reads a ZenML project without importing or running it. */
export default async function run(
  [folder = '.']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const built = await scanShown(folder);
  if (options.json) printJson(built);
  else print(builtText(built));
  return 0;
}
