import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveText } from '#machine/files';
import { inside } from '#machine/inside';
import { attempt } from '#machine/system-error';
import { UserError } from '#machine/user-error';

/** The text of a project's file; null where there is none. */
export function textOf(folder: string, path: string): string | null {
  const place = inside(folder, path);
  return existsSync(place) ? attempt(`read ${place}`, () => readFileSync(place, 'utf8')) : null;
}

export const isThere = (folder: string, path: string): boolean => existsSync(join(folder, path));

/** Writes a file of a project, with the folders that it needs; null takes it away, with folders that are empty then. */
export function put(folder: string, path: string, text: string | null): void {
  const place = inside(folder, path);
  if (text === null) {
    attempt(`remove ${place}`, () => rmSync(place, { force: true }));
    for (let up = dirname(path); up !== '.' && isEmpty(join(folder, up)); up = dirname(up)) {
      attempt(`remove ${up}`, () => rmdirSync(join(folder, up)));
    }
    return;
  }
  attempt(`make a folder for ${place}`, () => mkdirSync(dirname(place), { recursive: true }));
  saveText(folder, path, text);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** The skill that comes with this package, by path within its folder. */
export function skillFiles(): ReadonlyMap<string, string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const home = [3, 4, 2, 1, 0]
    .map((up) => join(here, ...Array<string>(up).fill('..'), 'skills', 'headwater'))
    .find((folder) => existsSync(join(folder, 'SKILL.md')));
  if (home === undefined) {
    throw new UserError({
      what: 'The skill that belongs to this installation is missing',
      expected: 'a folder skills/headwater in the package',
      next: 'install headwater again',
    });
  }
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(home, name), 'utf8')]));
}
