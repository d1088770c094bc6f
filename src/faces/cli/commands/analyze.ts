import { agreedModel, confirmOnStandardError } from '#faces/cli/agree-to-model';
import { builtInReader } from '#faces/cli/built-in-reader';
import { inMemory } from '#faces/cli/in-memory-log';
import { hearWithModel } from '#faces/cli/model-reading';
import { columns, print, printJson, tell } from '#faces/cli/print';
import { openSession } from '#faces/session';
import { analyze, briefOf, silentReader, withClaims } from '#headwater';
import { readBriefText, readJson } from '#machine/files';
import { analysisText } from '#report/analysis-text';

/** `headwater analyze BRIEF [--json] [--claims FILE] [--model PROVIDER:NAME [--yes]]` */
export default async function run(
  [path = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const text = await readBriefText(path);
  const analysis =
    typeof options.claims === 'string' ? await overClaims(text, options.claims) : await overModel(text, path, options);
  if (options.json) printJson(analysis);
  else print(analysisText(analysis, columns()));
  return 0;
}

async function overClaims(text: string, path: string) {
  const { brief, refused } = withClaims(briefOf(text), await readJson(path), 'claims');
  for (const { what, why } of refused) tell(`headwater: left out ${what}: ${why}`);
  return analyze(brief, silentReader);
}

/** What a model hears counts for the brief; without one, or where it can't read, the built-in reader. */
async function overModel(text: string, path: string, options: Readonly<Record<string, unknown>>) {
  const session = openSession(inMemory(briefOf(text, path).entries), builtInReader());
  const model = await agreedModel(options, text, confirmOnStandardError());
  if (model) await hearWithModel(session, model);
  return analyze(session.brief(), builtInReader());
}
