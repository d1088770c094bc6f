import { readdirSync, statSync } from 'node:fs';
import type { AsBuilt } from '#asbuilt/as-built';
import { ParserNeeded } from '#asbuilt/python/parser';
import type { Progress } from '#asbuilt/scan';
import { Scan } from '#asbuilt/scan';
import type { SourceTree } from '#asbuilt/source-tree';
import { openProject } from '#machine/project-files';
import { loadPythonParser } from '#machine/python-parser';
import { attempt } from '#machine/system-error';
import { UserError } from '#machine/user-error';

/** Scans a folder that holds Python. Never imports, runs or writes what is in it. */
export async function scanProject(
  folder: string,
  options: { onProgress?: (progress: Progress) => void } = {},
): Promise<AsBuilt> {
  const scan = new Scan(pythonProject(folder), options.onProgress);
  try {
    return scan.read(null);
  } catch (error) {
    if (!(error instanceof ParserNeeded)) throw error;
    return scan.read(await loadPythonParser());
  }
}

const PROJECT = 'the folder of a ZenML project';

/** The files of a folder; a name that is none, a file and a folder without Python are told, so that nothing is taken for an empty project. */
function pythonProject(folder: string): SourceTree {
  const name = `"${folder}"`;
  if (folder === '')
    throw new UserError({ what: "Can't scan a folder: its name is empty", expected: PROJECT, next: 'name one' });
  const isFolder = attempt(`read ${name}`, () => statSync(folder).isDirectory());
  if (!isFolder) {
    throw new UserError({
      what: `Can't scan ${name}: it is a file`,
      expected: PROJECT,
      next: 'name the folder that holds its pipelines',
    });
  }
  attempt(`read ${name}`, () => readdirSync(folder));
  const tree = openProject(folder);
  if (!tree.paths.some((path) => /\.(?:py|ipynb)$/.test(path))) {
    throw new UserError({
      what: `Can't scan ${name}: no Python file and no notebook lies in it`,
      expected: PROJECT,
      next: 'name the folder that holds its pipelines',
    });
  }
  return tree;
}
