import { writeFileSync } from 'node:fs';
import { print, tell } from '#faces/cli/print';
import { toArchitecture, writeDocument } from '#headwater';
import { scanShown } from '#faces/cli/scan-shown';
import { attempt } from '#machine/system-error';

/** `headwater import DIR [--out FILE]`: the document of what is built, with what the code does not show named as unknown. */
export default async function run(
  [folder = '.']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const built = await scanShown(folder);
  const markdown = writeDocument(toArchitecture(built));
  if (typeof options.out === 'string') {
    const path = options.out;
    attempt(`write ${path}`, () => writeFileSync(path, markdown, { flag: 'wx' }));
    tell(`Written to ${path}.`);
  } else print(markdown);
  return 0;
}
