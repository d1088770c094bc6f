import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveText } from '#machine/files';
import { inside } from '#machine/inside';
import { attempt } from '#machine/system-error';

/** A longer text that was begun and not sent off yet. Of this machine only. */
const DRAFT_NAME = join('.headwater', 'interview.draft');

/** The draft of a folder's interview; "" where there is none. */
export function draftIn(folder: string): string {
  const path = inside(folder, DRAFT_NAME);
  return existsSync(path) ? attempt(`read ${path}`, () => readFileSync(path, 'utf8')) : '';
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(folder: string, text: string): void {
  if (text.trim() !== '') saveText(folder, DRAFT_NAME, text);
  else rmSync(inside(folder, DRAFT_NAME), { force: true });
}
