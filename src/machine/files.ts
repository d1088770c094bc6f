import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '#machine/append-only';
import { inside } from '#machine/inside';
import { attempt, systemCode } from '#machine/system-error';
import { decodeText, type TextKind } from '#machine/text';
import { UserError } from '#machine/user-error';

/** The document's name in the project's folder (D7.1). */
export const DOCUMENT_NAME = 'pipeline_architecture.md';

const MEGABYTE = 1024 * 1024;
const BRIEF: TextKind = { noun: 'brief', holds: 'a text in which somebody describes a workflow', most: MEGABYTE };
const DOCUMENT: TextKind = { noun: 'document', holds: 'a document in Markdown', most: MEGABYTE };
const JSON_FILE: TextKind = { noun: 'file', holds: 'JSON', most: 16 * MEGABYTE };

/** A brief from a file, or from standard input for "-". Exactly as it stands there, so that offsets fit. */
export const readBriefText = (path: string): Promise<string> => readText(path, BRIEF);

/** A document from a file, or from standard input for "-". */
export const readDocumentText = (path: string): Promise<string> => readText(path, DOCUMENT);

/** JSON from a file, or from standard input for "-". */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path, JSON_FILE);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(
      {
        what: `Can't read ${nameOf(path)}: it is not valid JSON (${error instanceof Error ? error.message : String(error)})`,
        expected: 'one JSON value',
        next: 'mend the file and run the same command again',
      },
      { cause: error },
    );
  }
}

/** The document of a folder as it stands there; null where there is none yet. */
export async function readDocumentIfAny(folder: string): Promise<string | null> {
  const path = inside(folder, DOCUMENT_NAME);
  return statSync(path, { throwIfNoEntry: false }) ? readDocumentText(path) : null;
}

/** Writes the document into a folder, whole or not at all, and gives its path. */
export const saveDocument = (folder: string, markdown: string): string => saveText(folder, DOCUMENT_NAME, markdown);

/** Writes a text into a folder by a file beside it that then takes its place, so that nobody ever sees half of it. */
export function saveText(folder: string, name: string, text: string): string {
  const path = inside(folder, name);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  attempt(`write ${path}`, () => {
    try {
      rmSync(draft, { force: true });
      const file = openSync(draft, 'wx', 0o644);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      const before = statSync(path, { throwIfNoEntry: false });
      if (before) chmodSync(draft, before.mode);
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
  syncFolder(dirname(path));
  return path;
}

async function readText(path: string, kind: TextKind): Promise<string> {
  const name = nameOf(path);
  if (path === '') {
    throw new UserError({
      what: `Can't read a ${kind.noun}: its name is empty`,
      expected: `a path or "-" for standard input`,
      next: 'name one',
    });
  }
  const bytes = path === '-' ? await standardInput(kind) : attempt(`read ${name}`, () => upTo(kind.most + 1, path));
  return decodeText(bytes, name, kind);
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : `"${path}"`);

/** Reads no more than a limit, so that a device or a growing file cannot fill the memory. */
function upTo(most: number, path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).isFile()) most = Math.min(most, fstatSync(file).size);
    const bytes = Buffer.alloc(most);
    let length = 0;
    for (;;) {
      const more = length < most ? readSync(file, bytes, length, most - length, null) : 0;
      if (more === 0) return bytes.subarray(0, length);
      length += more;
    }
  } finally {
    closeSync(file);
  }
}

async function standardInput({ noun, most }: TextKind): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new UserError(
      {
        what: `Can't read a ${noun} from standard input`,
        expected: 'a stream that can be read',
        next: `give the ${noun} as a file`,
      },
      { cause: error },
    );
  }
  return Buffer.concat(chunks);
}
