import type { AsBuilt } from '#asbuilt/as-built';
import { ParserNeeded } from '#asbuilt/python/parser';
import type { Progress } from '#asbuilt/scan';
import { Scan } from '#asbuilt/scan';
import { openProject } from '#machine/project-files';
import { loadPythonParser } from '#machine/python-parser';

/** Scans a folder. Never imports, runs or writes what is in it. */
export async function scanProject(
  folder: string,
  options: { onProgress?: (progress: Progress) => void } = {},
): Promise<AsBuilt> {
  const scan = new Scan(openProject(folder), options.onProgress);
  try {
    return scan.read(null);
  } catch (error) {
    if (!(error instanceof ParserNeeded)) throw error;
    return scan.read(await loadPythonParser());
  }
}
