import type { AsBuilt } from '#asbuilt/as-built';
import type { Progress } from '#asbuilt/scan';
import { scan } from '#asbuilt/scan';
import { openProject } from '#machine/project-files';
import { loadPythonParser } from '#machine/python-parser';

/** Scans a folder. Never imports, runs or writes what is in it. */
export async function scanProject(
  folder: string,
  options: { onProgress?: (progress: Progress) => void } = {},
): Promise<AsBuilt> {
  const parser = await loadPythonParser();
  return scan(openProject(folder), parser, options.onProgress);
}
