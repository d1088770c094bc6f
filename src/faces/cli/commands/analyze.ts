import { builtInReader } from '#faces/cli/built-in-reader';
import { columns, print, printJson, tell } from '#faces/cli/print';
import { analyze, briefOf, silentReader, withClaims } from '#headwater';
import { readBriefText, readJson } from '#machine/files';
import { analysisText } from '#report/analysis-text';

/** `headwater analyze BRIEF [--json] [--claims FILE]` */
export default async function run(
  [path = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const text = await readBriefText(path);
  const analysis =
    typeof options.claims === 'string'
      ? await overClaims(text, options.claims)
      : analyze(briefOf(text, path), builtInReader());
  if (options.json) printJson(analysis);
  else print(analysisText(analysis, columns()));
  return 0;
}

async function overClaims(text: string, path: string) {
  const { brief, refused } = withClaims(briefOf(text), await readJson(path), 'claims');
  for (const { what, why } of refused) tell(`headwater: left out ${what}: ${why}`);
  return analyze(brief, silentReader);
}
