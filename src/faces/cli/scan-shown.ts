import { progressLine } from '#faces/cli/progress-line';
import { scanProject } from '#machine/scan-project';

/** Scans a project, with its progress on standard error while it takes. */
export async function scanShown(folder: string): ReturnType<typeof scanProject> {
  const onProgress = progressLine('reading');
  try {
    return await scanProject(folder, { onProgress });
  } finally {
    onProgress({ done: 1, of: 1 });
  }
}
