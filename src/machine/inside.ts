import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '#machine/user-error';

const leadsOut = (way: string): boolean => way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);

/**
 * The path of a name within a folder. Refuses whatever leads out of it, by ".." or by a link, so that nothing that a person
 * typed or a repository contains decides what is written elsewhere.
 */
export function inside(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (name === '' || name.includes('\0') || leadsOut(relative(resolve(folder), path))) throw outside(folder, name);
  const home = realOf(resolve(folder));
  let part = resolve(folder);
  for (const step of relative(part, path).split(sep)) {
    part = resolve(part, step);
    const real = realOf(part);
    if (home !== null && real !== null && leadsOut(relative(home, real))) throw outside(folder, name);
  }
  return path;
}

/** Where a path really is, links followed; null where nothing is. A link to nothing counts as leading away. */
function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return isLink(path) ? resolve(sep) : null;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const outside = (folder: string, name: string): UserError =>
  new UserError({
    what: `Can't use "${name}": it leads out of ${folder}`,
    expected: 'a name inside that folder',
    next: 'replace the link or name by one that stays in it',
  });
