import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, parse, resolve, sep } from 'node:path';
import { inside } from '#machine/inside';
import { UserError } from '#machine/user-error';

/** The folders that a client of the server may work in. Whatever leads out of them is refused. */
export interface Roots {
  readonly paths: readonly string[];
  /** The folder that a client means: relative to the first root, or an absolute path within one of them. */
  folder(name: string): string;
}

/** Folders within a project that hold no project. */
const NOT_A_PROJECT = new Set(['.git', '.headwater', 'node_modules']);
const LONGEST_PATH = 1000;

/** Opens the roots that the server was started with; without any, the folder that it was started in. */
export function openRoots(given: readonly string[], here: string): Roots {
  const paths = (given.length > 0 ? given : [here]).map((path) => resolve(here, path));
  for (const path of paths) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError({
        what: `There is no folder ${path}`,
        expected: 'folders that exist',
        next: 'give each folder that agents may work in with --root FOLDER',
      });
    }
  }
  const [only] = paths;
  if (given.length === 0 && only !== undefined && (only === parse(only).root || only === resolve(homedir()))) {
    throw new UserError({
      what: `The server was started in ${only}, which would open everything below it to agents`,
      expected: "a project's folder",
      next: 'start it in the project, or name the folder with --root FOLDER',
    });
  }
  return { paths, folder: (name) => folderIn(paths, name) };
}

function folderIn(paths: readonly string[], name: string): string {
  const [first = ''] = paths;
  if (name.length > LONGEST_PATH || name.startsWith('~') || name.includes('\0')) throw refused(name, paths);
  const found = (isAbsolute(name) ? paths : [first]).map((root) => tried(root, name)).find((path) => path !== null);
  if (found === undefined || found === null) throw refused(name, paths);
  const below = paths.reduce((rest, root) => (rest.startsWith(root + sep) ? rest.slice(root.length) : rest), found);
  if (below.split(sep).some((part) => NOT_A_PROJECT.has(part))) throw refused(name, paths);
  return found;
}

function tried(root: string, name: string): string | null {
  try {
    return inside(root, name === '' ? '.' : name);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

const refused = (name: string, paths: readonly string[]): UserError =>
  new UserError({
    what: `"${name.slice(0, 80)}" is no folder that this server may use`,
    expected: `a folder within ${paths.join(' or ')}`,
    next: 'give a path relative to it, such as "." or "churn"',
  });
