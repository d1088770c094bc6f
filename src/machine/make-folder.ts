import { mkdirSync } from 'node:fs';
import { attempt, systemCode } from '#machine/system-error';

/** Makes a folder and those above it that are missing. */
export function makeFolder(path: string, doing: string): void {
  attempt(doing, () => {
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      // Node tells a disk that is read-only as a folder that is missing; asked for the folder alone it tells the truth.
      mkdirSync(path);
    }
  });
}
