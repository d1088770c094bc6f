import { existsSync, renameSync } from 'node:fs';
import { inside } from '#machine/inside';
import { hasJournal, LOG_NAME } from '#machine/journal';
import { attempt } from '#machine/system-error';

/**
 * Makes room for a new interview: the present one is kept beside it under the next free number
 * (`.headwater/interview-1.jsonl`). Gives its new path; null where there was none.
 */
export function setAside(folder: string): string | null {
  if (!hasJournal(folder)) return null;
  const numbered = (n: number) => inside(folder, LOG_NAME.replace(/\.jsonl$/, `-${n}.jsonl`));
  let n = 1;
  while (existsSync(numbered(n))) n++;
  attempt(`keep the earlier interview of ${folder}`, () => renameSync(inside(folder, LOG_NAME), numbered(n)));
  return numbered(n);
}
