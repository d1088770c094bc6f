import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { SourceTree } from '#asbuilt/source-tree';

const SKIPPED = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '__pycache__',
  'site-packages',
  'dist-packages',
  '.venv',
  'venv',
  '.tox',
  '.nox',
  '.mypy_cache',
  '.ruff_cache',
  '.pytest_cache',
  '.ipynb_checkpoints',
  '.eggs',
  '.dvc',
  '.terraform',
  'wandb',
  'mlruns',
]);
const READ =
  /\.(py|ipynb|ya?ml|sh|bash|toml|cfg|txt|mk|cron|crontab|in)$|(^|\/)(Makefile|makefile|GNUmakefile|Dockerfile[^/]*|crontab|justfile)$/;
/** Larger files are data. */
const LARGEST_FILE = 2_000_000;
const LARGEST_NOTEBOOK = 20_000_000;
/** Characters of text that are kept; beyond, a file is read again when it is asked for again. */
const MOST_KEPT = 200_000_000;
/** More files than this are not listed; the scan says so. */
const MOST_FILES = 200_000;

/** The files of a project that a scan may read. Links are not followed; virtual environments and caches are left out. */
export function openProject(folder: string): SourceTree {
  const root = resolve(folder);
  const paths: string[] = [];
  const notices: { file: string | null; text: string }[] = [];
  let links = 0;
  let full = false;
  const pending = [''];
  while (pending.length > 0 && !full) {
    const inside = pending.pop()!;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, inside), { withFileTypes: true });
    } catch {
      notices.push({ file: inside || '.', text: 'cannot be listed; it was left out' });
      continue;
    }
    if (inside !== '' && entries.some((entry) => entry.name === 'pyvenv.cfg')) continue;
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isSymbolicLink()) links++;
      else if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) pending.push(path);
      } else if (entry.isFile() && READ.test(path)) {
        if (paths.length >= MOST_FILES) full = true;
        else paths.push(path);
      }
    }
  }
  if (links > 0)
    notices.push({ file: null, text: `${links} symbolic link${links === 1 ? ' was' : 's were'} not followed` });
  if (full)
    notices.push({ file: null, text: `more than ${MOST_FILES} files: only the first ${MOST_FILES} were looked at` });
  paths.sort();
  const texts = new Map<string, string | null>();
  let kept = 0;
  const known = new Set(paths);
  return {
    name: basename(root),
    paths,
    notices,
    read: (path) => {
      const held = texts.get(path);
      if (held !== undefined) return held;
      const text = known.has(path) ? readText(join(root, path), path, notices) : null;
      kept += text?.length ?? 0;
      if (text === null || kept < MOST_KEPT) texts.set(path, text);
      return text;
    },
  };
}

function readText(file: string, path: string, notices: { file: string | null; text: string }[]): string | null {
  try {
    if (statSync(file).size > (path.endsWith('.ipynb') ? LARGEST_NOTEBOOK : LARGEST_FILE)) {
      notices.push({ file: path, text: `is larger than ${LARGEST_FILE / 1_000_000} MB; it was left out` });
      return null;
    }
    const text = readFileSync(file, 'utf8');
    if (!text.includes('\0')) return text;
    notices.push({ file: path, text: 'is binary; it was left out' });
    return null;
  } catch {
    notices.push({ file: path, text: 'cannot be read; it was left out' });
    return null;
  }
}

/** True where the path is a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
