import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_NAME, saveText } from '#machine/files';
import { inside } from '#machine/inside';
import { makeFolder } from '#machine/make-folder';
import { attempt } from '#machine/system-error';

/** The document as Headwater last wrote it, so that what a person changed by hand can be told from what it would write anew. */
export const WRITTEN_NAME = join('.headwater', 'as-written.md');

/** The document as Headwater last wrote it into this folder; null where it has not yet. */
export function lastWritten(folder: string): string | null {
  const path = inside(folder, WRITTEN_NAME);
  return existsSync(path) ? attempt(`read ${path}`, () => readFileSync(path, 'utf8')) : null;
}

/**
 * Writes the document of an interview and remembers what was written. The document goes first: killed in between, it is
 * what the log gives anyway, and nobody takes it for a change by hand.
 */
export function writeOurs(folder: string, markdown: string): string {
  const path = saveText(folder, DOCUMENT_NAME, markdown);
  if (lastWritten(folder) !== markdown) {
    makeFolder(join(folder, '.headwater'), `keep an interview in ${folder}`);
    saveText(folder, WRITTEN_NAME, markdown);
  }
  return path;
}

/** Keeps the document that is there under the next free number (`pipeline_architecture-1.md`); gives its new path. */
export function keepEarlier(folder: string): string | null {
  const path = inside(folder, DOCUMENT_NAME);
  if (!statSync(path, { throwIfNoEntry: false })) return null;
  const numbered = (n: number) => inside(folder, DOCUMENT_NAME.replace(/\.md$/, `-${n}.md`));
  let n = 1;
  while (existsSync(numbered(n))) n++;
  attempt(`keep ${path}`, () => renameSync(path, numbered(n)));
  return numbered(n);
}
