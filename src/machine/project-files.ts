import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs';
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
  const bytesOf = (path: string) => (known.has(path) ? readBytes(`${root}/${path}`, path, notices) : null);
  const keep = (path: string, bytes: Buffer | null): string | null => {
    const text = bytes === null ? null : decoded(path, bytes);
    kept += text?.length ?? 0;
    if (text === null || kept < MOST_KEPT) texts.set(path, text);
    return text;
  };
  return {
    name: basename(root),
    paths,
    notices,
    read: (path) => {
      const held = texts.get(path);
      return held === undefined ? keep(path, bytesOf(path)) : held;
    },
    holds: (path, word) => {
      const held = texts.get(path);
      if (held !== undefined) return held?.includes(word) ?? false;
      const bytes = bytesOf(path);
      if (bytes !== null && !bytes.includes(word)) return false;
      return keep(path, bytes) !== null;
    },
  };
}

/** Files are read into this and made to text from it; one behind the largest size shows that a file is larger. */
const shared = Buffer.allocUnsafeSlow(LARGEST_FILE + 1);

/** The bytes of a file, good until the next call; null, with a notice, where it is too large, binary or cannot be read. */
function readBytes(file: string, path: string, notices: { file: string | null; text: string }[]): Buffer | null {
  try {
    const isNotebook = path.endsWith('.ipynb');
    const most = isNotebook ? LARGEST_NOTEBOOK : LARGEST_FILE;
    const bytes = isNotebook && statSync(file).size > LARGEST_FILE ? readLarge(file, most) : readInto(file, shared);
    if (bytes.length > most) {
      notices.push({ file: path, text: `is larger than ${most / 1_000_000} MB; it was left out` });
      return null;
    }
    if (!bytes.includes(0) || (isUtf16(bytes) && !path.endsWith('.py'))) return bytes;
    notices.push({ file: path, text: 'is binary; it was left out' });
  } catch {
    notices.push({ file: path, text: 'cannot be read; it was left out' });
  }
  return null;
}

/** As PowerShell writes what it redirects: many a requirements.txt. Python itself does not read such a file. */
const isUtf16 = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

const decoded = (path: string, bytes: Buffer): string =>
  isUtf16(bytes)
    ? bytes.toString('utf16le')
    : (path.endsWith('.ipynb') ? withoutImages(bytes) : bytes).toString('utf8');

/** A notebook without the pictures in its outputs, which are most of it: `"image/png": "…"` becomes `"image/png": ""`. */
function withoutImages(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf('"image/'); at >= 0; at = bytes.indexOf('"image/', at + 1)) {
    const opening = /^"image\/[\w.+-]+": "/.exec(bytes.toString('latin1', at, at + 40))?.[0];
    if (opening === undefined || bytes[at - 1] === BACKSLASH) continue;
    const end = bytes.indexOf('"', at + opening.length);
    if (end < 0) break;
    kept.push(bytes.subarray(from, at + opening.length));
    from = end;
  }
  return kept.length === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
}

const BACKSLASH = 92;

const readLarge = (file: string, most: number): Buffer =>
  readInto(file, Buffer.allocUnsafe(Math.min(statSync(file).size, most) + 1));

function readInto(file: string, buffer: Buffer): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    let size = 0;
    for (let read = -1; read !== 0 && size < buffer.length; size += read)
      read = readSync(descriptor, buffer, size, buffer.length - size, null);
    return buffer.subarray(0, size);
  } finally {
    closeSync(descriptor);
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
